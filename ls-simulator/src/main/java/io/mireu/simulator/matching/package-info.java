/** Price-time priority matching of orders in one book. */
@NullMarked
package io.mireu.simulator.matching;

import org.jspecify.annotations.NullMarked;
