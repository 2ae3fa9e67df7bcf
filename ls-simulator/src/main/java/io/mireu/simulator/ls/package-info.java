/** The LS side of the wire: tokens, REST TRs, and the realtime socket. */
@NullMarked
package io.mireu.simulator.ls;

import org.jspecify.annotations.NullMarked;
