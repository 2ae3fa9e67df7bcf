package io.mireu.ls;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Tokens T1, T2 and so on: the next one after each refusal. */
final class CountedTokens implements TokenSource {
    private final AtomicInteger number = new AtomicInteger(1);

    @Override
    public AccessToken current() {
        return new AccessToken("T" + number.get(), Instant.MAX);
    }

    @Override
    public void invalidate(AccessToken refused) {
        int old = Integer.parseInt(refused.value().substring(1));
        number.compareAndSet(old, old + 1);
    }

    int issued() {
        return number.get();
    }
}
