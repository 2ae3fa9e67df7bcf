/** Tells of entries, states and alerts. */
@NullMarked
package io.mireu.strategy.adapter.out.kafka;

import org.jspecify.annotations.NullMarked;
