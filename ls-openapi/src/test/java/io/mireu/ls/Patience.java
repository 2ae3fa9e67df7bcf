package io.mireu.ls;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long tests wait for what must come: long enough for a machine that is busy with something else. */
public final class Patience {

    public static final Duration LONG = Duration.ofSeconds(60);

    private Patience() {}

    /** Waits for a condition. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LONG);
    }
}
