/** What can be traded: codes, products, ticks, futures and options. */
@NullMarked
package io.mireu.model.instrument;

import org.jspecify.annotations.NullMarked;
