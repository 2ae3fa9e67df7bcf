/** The use cases of portfolios and what they ask of the outside. */
@NullMarked
package io.mireu.portfolio.application;

import org.jspecify.annotations.NullMarked;
