/** The venue itself: one lock around market, matching, account and journal. */
@NullMarked
package io.mireu.simulator.venue;

import org.jspecify.annotations.NullMarked;
