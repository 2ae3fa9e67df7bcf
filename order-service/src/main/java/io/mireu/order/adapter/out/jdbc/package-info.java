/** The order service's tables. */
@NullMarked
package io.mireu.order.adapter.out.jdbc;

import org.jspecify.annotations.NullMarked;
