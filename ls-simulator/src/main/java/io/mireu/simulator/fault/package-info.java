/** Faults that an admin arms and the gateway then really commits. */
@NullMarked
package io.mireu.simulator.fault;

import org.jspecify.annotations.NullMarked;
