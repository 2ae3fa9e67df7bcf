package io.mireu.ls.codec;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records of the values of their fields, and remembers the first thing that made no sense. */
final class WireMaker {
    private @Nullable String complaint;

    /** First thing that made no sense, empty when everything did. */
    String complaint() {
        return complaint == null ? "" : complaint;
    }

    void complain(String what) {
        if (complaint == null) {
            complaint = what;
        }
    }

    /**
     * The record of some of these values.
     *
     * @param values of fields, null where there was none
     * @param from where those of this record begin
     */
    <T> T make(WirePlan<T> plan, @Nullable Object[] values, int from) {
        List<WirePlan.Part> parts = plan.parts();
        @Nullable Object[] components = new Object[parts.size()];
        for (int i = 0; i < components.length; i++) {
            WirePlan.Part part = parts.get(i);
            components[i] = component(part, values, from + part.first());
        }
        return plan.make(components);
    }

    private @Nullable Object component(WirePlan.Part part, @Nullable Object[] values, int at) {
        WireField field = part.field();
        if (field.type() == WireField.Type.SERIES) {
            return series(part, values, at);
        }
        Object value = values[at];
        if (field.needed() && (value == null || value.equals(""))) {
            complain("no " + field.name());
        }
        if (value != null) {
            return value;
        }
        return switch (field.type()) {
            case TEXT -> "";
            case INTEGER -> 0L;
            case DECIMAL -> BigDecimal.ZERO;
            case ROWS -> List.of();
            case BLOCK, SERIES -> null;
        };
    }

    private List<Object> series(WirePlan.Part part, @Nullable Object[] values, int at) {
        WirePlan<?> plan = part.plan();
        Object[] numbered = new Object[part.repeats()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = make(plan, values, at + i * plan.size());
        }
        return List.of(numbered);
    }
}
