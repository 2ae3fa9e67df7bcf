/** What connects the use cases to the venue, to Kafka and to HTTP. */
@NullMarked
package io.mireu.marketdata.adapter;

import org.jspecify.annotations.NullMarked;
