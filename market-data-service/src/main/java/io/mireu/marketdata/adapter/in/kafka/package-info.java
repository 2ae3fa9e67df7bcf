/** What other services tell that concerns the subscriptions. */
@NullMarked
package io.mireu.marketdata.adapter.in.kafka;

import org.jspecify.annotations.NullMarked;
