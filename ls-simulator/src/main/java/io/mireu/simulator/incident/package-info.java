/** What really happened to others, as scripts of faults that anybody can play and add to. */
@NullMarked
package io.mireu.simulator.incident;

import org.jspecify.annotations.NullMarked;
