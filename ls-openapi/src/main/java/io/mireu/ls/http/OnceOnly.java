package io.mireu.ls.http;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Stands between a connection and the request: marks that bytes may leave, and lets a call pass only once. OkHttp repeats
 * a POST on its own after some answers (503 with Retry-After: 0); an order must not be repeated by anyone.
 */
final class OnceOnly implements Interceptor {
    /** Travels with a call as its tag. */
    static final class Passage {
        private final AtomicBoolean passed = new AtomicBoolean();
        private final boolean single;

        Passage(boolean single) {
            this.single = single;
        }

        boolean passed() {
            return passed.get();
        }
    }

    private final ConnectionHealth health = new ConnectionHealth();

    @Override
    public Response intercept(Chain chain) throws IOException {
        Passage passage = Objects.requireNonNull(chain.request().tag(Passage.class), "no passage");
        Connection connection = Objects.requireNonNull(chain.connection(), "no connection");
        if (passage.single) {
            if (passage.passed()) {
                throw new IOException("an order is sent only once");
            }
            health.check(connection);
        }
        passage.passed.set(true);
        try {
            return chain.proceed(chain.request());
        } finally {
            health.used(connection);
        }
    }
}
