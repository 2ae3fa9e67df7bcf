/** What the service publishes without a transaction. */
@NullMarked
package io.mireu.volatility.adapter.out.kafka;

import org.jspecify.annotations.NullMarked;
