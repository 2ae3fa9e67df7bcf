package io.mireu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser has read from the stream so far. */
final class SseLines {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> reading;

    SseLines(HttpResponse<InputStream> response) {
        assertThat(response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT))
                .startsWith("text/event-stream");
        this.reading = CompletableFuture.runAsync(
                () -> new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))
                        .lines()
                        .forEach(lines::add),
                task -> Thread.ofVirtual().start(task));
    }

    boolean has(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    boolean ended() {
        return reading.isDone();
    }
}
