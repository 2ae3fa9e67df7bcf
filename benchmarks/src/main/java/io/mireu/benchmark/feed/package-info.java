/** The path of market data from the venue's socket to Kafka, with its real parts, under load. */
@NullMarked
package io.mireu.benchmark.feed;

import org.jspecify.annotations.NullMarked;
