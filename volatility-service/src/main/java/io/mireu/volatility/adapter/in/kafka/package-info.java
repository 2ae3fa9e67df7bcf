/** What the service listens to. */
@NullMarked
package io.mireu.volatility.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
