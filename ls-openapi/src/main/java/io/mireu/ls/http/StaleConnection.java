package io.mireu.ls.http;

import java.io.IOException;

/** A pooled connection had already ended when an order was about to use it; nothing was sent. */
final class StaleConnection extends IOException {
    private static final long serialVersionUID = 1L;

    StaleConnection() {
        super("the pooled connection had ended");
    }
}
