/** Reads the market, orders and portfolios. */
@NullMarked
package io.mireu.strategy.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
