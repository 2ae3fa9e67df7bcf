/** The picture of the history, drawn without a screen. */
@NullMarked
package io.mireu.volatility.chart;

import org.jspecify.annotations.NullMarked;
