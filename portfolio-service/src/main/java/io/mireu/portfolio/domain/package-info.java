/** What a portfolio is, what it is worth, and when and how it is brought to zero. */
@NullMarked
package io.mireu.portfolio.domain;

import org.jspecify.annotations.NullMarked;
