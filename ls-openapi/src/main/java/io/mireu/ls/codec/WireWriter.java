package io.mireu.ls.codec;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes records as the documents want them: each number quoted or bare as its field says. */
final class WireWriter {
    private static final int NONE = -1;

    private final JsonGenerator out;

    WireWriter(JsonGenerator out) {
        this.out = out;
    }

    /** A record as an object. A block that is null is left out. */
    void object(Object record) {
        out.writeStartObject();
        fields(record, NONE);
        out.writeEndObject();
    }

    /** The fields of a record, those of a series with their number. */
    private void fields(Object record, int number) {
        for (WirePlan.Part part : WirePlan.of(record.getClass()).parts()) {
            WireField field = number == NONE ? part.field() : part.field().numbered(number);
            Object value = WirePlan.get(part, record);
            if (field.type() == WireField.Type.SERIES && value instanceof List<?> records) {
                series(records, field.range().first());
            } else if (value != null) {
                out.writeName(field.name());
                value(field, value);
            }
        }
    }

    private void series(List<?> records, int first) {
        for (int i = 0; i < records.size(); i++) {
            fields(records.get(i), first + i);
        }
    }

    private void value(WireField field, Object value) {
        switch (value) {
            case BigDecimal decimal when field.quoted() -> out.writeString(decimal.toPlainString());
            case BigDecimal decimal -> out.writeNumber(decimal);
            case Long whole when field.quoted() -> out.writeString(whole.toString());
            case Long whole -> out.writeNumber(whole);
            case List<?> rows -> {
                out.writeStartArray();
                rows.forEach(this::object);
                out.writeEndArray();
            }
            case String text -> out.writeString(text);
            default -> object(value);
        }
    }
}
