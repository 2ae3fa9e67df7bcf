/** What bounds a price and what it is worth in KRW: limits, bands, contract values and margin. */
@NullMarked
package io.mireu.model.price;

import org.jspecify.annotations.NullMarked;
