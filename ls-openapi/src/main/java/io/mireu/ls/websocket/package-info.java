/** One WebSocket connection at a time and the rules of trying again; knows nothing of subscriptions or events. */
@NullMarked
package io.mireu.ls.websocket;

import org.jspecify.annotations.NullMarked;
