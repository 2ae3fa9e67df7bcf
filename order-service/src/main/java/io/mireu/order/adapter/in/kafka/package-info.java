/** Intents that arrive by Kafka. */
@NullMarked
package io.mireu.order.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
