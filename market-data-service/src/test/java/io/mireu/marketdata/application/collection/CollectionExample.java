package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.application.collection.CollectionSettings.Times;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Settings to test with. */
final class CollectionExample {

    private CollectionExample() {}

    static CollectionSettings settings(LocalTime boardUntil) {
        return new CollectionSettings(
                new Times("08:40", "", true, Duration.ofDays(1)),
                new Times("16:05", "", false, Duration.ofDays(14)),
                new Times("09:05-15:35/30m", "", false, Duration.ofMinutes(30)),
                new Times("", "18:10-30:00/10m", false, Duration.ofMinutes(10)),
                "KIR@CD91",
                boardUntil,
                3,
                List.of(),
                Duration.ofSeconds(10));
    }
}
