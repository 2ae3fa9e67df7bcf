/** Proofs about the venue at full size. */
@NullMarked
package io.mireu.system.venue;

import org.jspecify.annotations.NullMarked;
