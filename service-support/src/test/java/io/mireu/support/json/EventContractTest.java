package io.mireu.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.WireName;
import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What stands on topics stays readable: one golden file per event, added once and never edited. */
class EventContractTest {

    private final EventJson json = new EventJson();
    private final JsonMapper plain = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("io.mireu.support.json.SampleEvents#all")
    void theEventIsWrittenAsTheGoldenFileSays(Event event) throws IOException {
        assertThat(plain.readTree(json.write(event))).isEqualTo(plain.readTree(golden(event)));
    }

    @ParameterizedTest
    @MethodSource("io.mireu.support.json.SampleEvents#all")
    void theGoldenFileIsReadAsTheEvent(Event event) throws IOException {
        assertThat(json.read(golden(event).getBytes(StandardCharsets.UTF_8), topicOf(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource({
        "io.mireu.support.json.SampleMarketEvents#withLaterFields",
        "io.mireu.support.json.SampleEvents#withLaterFields",
        "io.mireu.support.json.SampleVolatilityEvents#withLaterFields"
    })
    void whatWasAddedToAnEventStandsBesideWhatWasThere(Event event) throws IOException {
        String text = golden(event, ".later");

        assertThat(plain.readTree(json.write(event))).isEqualTo(plain.readTree(text));
        assertThat(json.read(text.getBytes(StandardCharsets.UTF_8), topicOf(event)))
                .isEqualTo(event);
    }

    @Test
    void everyKindOfEventHasASample() {
        assertThat(SampleEvents.all().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(cases(Event.class).toList());
    }

    @Test
    void anEventOfAnotherTopicIsRefused() {
        Event trade = SampleEvents.all().getFirst();

        assertThatThrownBy(() -> json.read(json.write(trade), Topics.ORDER_EVENTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order.events.v1");
    }

    private static Topic<?> topicOf(Event event) {
        return Topics.all().stream()
                .filter(topic -> topic.type().isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> cases(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventContractTest::cases)
                : Stream.of(type);
    }

    private static String golden(Event event) throws IOException {
        return golden(event, "");
    }

    private static String golden(Event event, String variant) throws IOException {
        String name =
                "/golden/" + event.getClass().getAnnotation(WireName.class).value() + variant + ".json";
        try (InputStream in = EventContractTest.class.getResourceAsStream(name)) {
            assertThat(in).as("golden file " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
