package io.mireu.support.json;

import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Events as the bytes that stand on topics. */
public final class EventJson {

    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final ThreadLocal<TickJson> ticks = ThreadLocal.withInitial(TickJson::new);

    /** With the wire form of the shared language. */
    public EventJson() {
        JsonMapper mapper = ModelModule.configure(JsonMapper.builder()).build();
        this.writer = mapper.writerFor(Event.class);
        this.reader = mapper.readerFor(Event.class);
    }

    /** The event as UTF-8 JSON. */
    public byte[] write(Event event) {
        byte[] tick = ticks.get().write(event);
        return tick == null ? writeGenerically(event) : tick;
    }

    /** The same by the rules of {@link ModelModule} alone. */
    byte[] writeGenerically(Event event) {
        return writer.writeValueAsBytes(event);
    }

    /**
     * The event in these bytes.
     *
     * @throws tools.jackson.core.JacksonException when they are no event
     * @throws IllegalArgumentException when the event does not belong on the topic
     */
    public <E extends Event> E read(byte[] json, Topic<E> topic) {
        Event event = reader.readValue(json);
        if (!topic.type().isInstance(event)) {
            throw new IllegalArgumentException(
                    event.getClass().getSimpleName() + " does not belong on " + topic.name());
        }
        return topic.type().cast(event);
    }
}
