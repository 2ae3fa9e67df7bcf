/** What the passing of time starts. */
@NullMarked
package io.mireu.volatility.adapter.in.time;

import org.jspecify.annotations.NullMarked;
