package io.mireu.ls;

import io.mireu.ls.http.TimeSource;
import java.util.concurrent.locks.Condition;

/** Time in which every wait is over at once. */
final class SkippedTime implements TimeSource {
    private long now;

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void await(Condition condition, long nanos) {
        now += nanos;
    }
}
