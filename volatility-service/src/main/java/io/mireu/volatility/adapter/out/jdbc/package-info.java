/** What the service stores. */
@NullMarked
package io.mireu.volatility.adapter.out.jdbc;

import org.jspecify.annotations.NullMarked;
