/** Keeps strategies and their entries in PostgreSQL. */
@NullMarked
package io.mireu.strategy.adapter.out.jdbc;

import org.jspecify.annotations.NullMarked;
