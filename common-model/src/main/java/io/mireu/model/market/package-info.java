/** What the market says: trades, quotes, bars, sessions and the calendar. */
@NullMarked
package io.mireu.model.market;

import org.jspecify.annotations.NullMarked;
