/** Recorded days: how they are read and written, and how our orders trade against them. */
@NullMarked
package io.mireu.simulator.replay;

import org.jspecify.annotations.NullMarked;
