/** What is true of a market feed: clock, session, order of trades, minutes, instruments; no framework. */
@NullMarked
package io.mireu.marketdata.domain;

import org.jspecify.annotations.NullMarked;
