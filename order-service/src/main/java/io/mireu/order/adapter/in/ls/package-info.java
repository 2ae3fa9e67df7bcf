/** Account events that arrive on the LS WebSocket. */
@NullMarked
package io.mireu.order.adapter.in.ls;

import org.jspecify.annotations.NullMarked;
