/** What happens by the clock. */
@NullMarked
package io.mireu.marketdata.adapter.in.time;

import org.jspecify.annotations.NullMarked;
