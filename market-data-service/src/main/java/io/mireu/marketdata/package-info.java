/** What the venue says about the market, once and in order, on topics. */
@NullMarked
package io.mireu.marketdata;

import org.jspecify.annotations.NullMarked;
