/** What the venue counts and reports beside its prices: rates, daily bars, open interest, investor flows. */
@NullMarked
package io.mireu.model.statistic;

import org.jspecify.annotations.NullMarked;
