/** Append-only files that survive the kill of the process. */
@NullMarked
package io.mireu.simulator.journal;

import org.jspecify.annotations.NullMarked;
