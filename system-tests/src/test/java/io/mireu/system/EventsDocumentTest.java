package io.mireu.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.WireName;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} is what the catalogue says; {@code -Dmireu.docs.write} writes it anew. */
class EventsDocumentTest {

    private static final Path DOCUMENT = Repository.root().resolve("docs/events.md");

    @Test
    void theDocumentSaysWhatTheCatalogueSays() throws IOException {
        String generated = document();
        if (Boolean.getBoolean("mireu.docs.write")) {
            Files.writeString(DOCUMENT, generated);
        }
        assertThat(DOCUMENT).hasContent(generated);
    }

    private static String document() {
        return """
                # Events

                Generated from `Topics` of `common-model`; do not edit (`mvn -pl system-tests test -Dtest=EventsDocumentTest
                -Dmireu.docs.write`). Each record is one JSON object with a `type`, `meta` (`eventId`, `occurredAt` by the market's
                clock, `recordedAt` by ours, `causedBy`) and what it tells. The golden files in `service-support/src/test/resources/golden`
                show every event in full, `NAME.later.json` what was added to one. What cannot be processed goes to `<topic>-dlt`, unchanged, with the cause in its headers.

                | topic | key | events | partitions | kept |
                | --- | --- | --- | --- | --- |
                """ + Topics.all().stream().map(EventsDocumentTest::row).collect(Collectors.joining());
    }

    private static String row(Topic<?> topic) {
        String events = cases(topic.type())
                .map(type -> "`" + type.getAnnotation(WireName.class).value() + "`")
                .collect(Collectors.joining(", "));
        return "| `" + topic.name() + "` | " + topic.keyMeaning() + " | " + events + " | " + topic.partitions() + " | "
                + kept(topic.retention()) + " |\n";
    }

    private static String kept(Topic.Retention retention) {
        return switch (retention) {
            case Topic.Retention.Time time -> time.keep().toDays() + " days";
            case Topic.Retention.Compacted _ -> "last of each key";
            case Topic.Retention.Forever _ -> "for ever";
        };
    }

    private static Stream<Class<?>> cases(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventsDocumentTest::cases)
                : Stream.of(type);
    }
}
