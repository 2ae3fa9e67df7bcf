/** The venue's own time and trading days. */
@NullMarked
package io.mireu.simulator.clock;

import org.jspecify.annotations.NullMarked;
