/** What was collected, and the history of doing so, in PostgreSQL. */
@NullMarked
package io.mireu.marketdata.adapter.out.jdbc;

import org.jspecify.annotations.NullMarked;
