/** Events and alerts to their topics. */
@NullMarked
package io.mireu.marketdata.adapter.out.kafka;

import org.jspecify.annotations.NullMarked;
