/** The listed contracts and one contract's book of orders; prices are whole hundredths of an index point (cents). */
@NullMarked
package io.mireu.simulator.book;

import org.jspecify.annotations.NullMarked;
