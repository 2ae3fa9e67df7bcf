/** What moves the market: the index process, the smile, the market makers, and the tape of what traded. */
@NullMarked
package io.mireu.simulator.feed;

import org.jspecify.annotations.NullMarked;
