/** The market's time for the use cases. */
@NullMarked
package io.mireu.order.adapter.out.clock;

import org.jspecify.annotations.NullMarked;
