/** Portfolios from fills: the application, its settings and how its parts are put together. */
@NullMarked
package io.mireu.portfolio;

import org.jspecify.annotations.NullMarked;
