/** The service's tables. */
@NullMarked
package io.mireu.portfolio.adapter.out.jdbc;

import org.jspecify.annotations.NullMarked;
