/** Frames of the LS WebSocket to trades, books and signals. */
@NullMarked
package io.mireu.marketdata.adapter.in.ls;

import org.jspecify.annotations.NullMarked;
