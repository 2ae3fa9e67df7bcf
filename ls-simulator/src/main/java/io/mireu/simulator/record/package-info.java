/** Records the day that the venue plays. */
@NullMarked
package io.mireu.simulator.record;

import org.jspecify.annotations.NullMarked;
