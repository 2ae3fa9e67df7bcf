package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.codec.WireField;
import io.mireu.ls.codec.WirePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON against the client's records, which are compared with the documents elsewhere: the names, whether a number
 * is a JSON number or a string, how wide it is and how many decimals it has. So the simulator's own catalogue is checked
 * by something that it does not know.
 */
final class DocumentedEncoding {

    private DocumentedEncoding() {}

    /** Checks each block of an answer. */
    static void assertAnswer(String code, Class<?> answer, JsonNode body) {
        WirePlan.of(answer).blocks().forEach((name, plan) -> {
            JsonNode block = body.get(name);
            assertThat(block).as(code + " has " + name).isNotNull();
            if (block.isArray()) {
                block.forEach(row -> assertBlock(code + "/" + name, plan, row, true));
            } else {
                assertBlock(code + "/" + name, plan, block, true);
            }
        });
    }

    /** Checks the body of a frame, in which everything is a string. */
    static void assertFrame(String code, Class<?> frame, JsonNode body) {
        assertBlock(code, WirePlan.of(frame), body, false);
    }

    private static void assertBlock(String where, WirePlan<?> plan, JsonNode block, boolean encoded) {
        TreeSet<String> required = new TreeSet<>();
        TreeSet<String> known = new TreeSet<>();
        for (WireField field : plan.fields()) {
            known.add(field.name());
            if (field.required()) {
                required.add(field.name());
            }
            if (block.has(field.name())) {
                assertField(where + "/" + field.name(), field, block.get(field.name()), encoded);
            }
        }
        assertThat(new TreeSet<>(block.propertyNames())).as(where).containsAll(required);
        assertThat(known).as(where).containsAll(block.propertyNames());
    }

    private static void assertField(String where, WireField field, JsonNode value, boolean encoded) {
        boolean quoted = !encoded || field.quoted();
        assertThat(value.isString()).as(where + " is a string: " + value).isEqualTo(quoted);
        String text = value.asString();
        String length = isNarrowBook(where, field) ? "6.2" : field.length();
        int point = length.indexOf('.');
        String width = point < 0 ? length : length.substring(0, point);
        int most = width.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(width);
        if (!encoded && text.isBlank()) {
            return;
        }
        switch (field.type()) {
            case TEXT -> assertThat(text.length()).as(where + ": " + text).isLessThanOrEqualTo(room(field, most));
            case INTEGER -> {
                assertThat(text).as(where).matches("-?\\d+");
                assertThat(text.replace("-", "").length())
                        .as(where + ": " + text)
                        .isLessThanOrEqualTo(most);
            }
            case DECIMAL -> {
                int decimals = point < 0 ? 2 : Integer.parseInt(length.substring(point + 1));
                assertThat(text).as(where).matches("-?\\d+(\\.\\d+)?");
                assertThat(text.replace("-", "").length())
                        .as(where + ": " + text)
                        .isLessThanOrEqualTo(most);
                int shown = text.indexOf('.') < 0 ? 0 : text.length() - text.indexOf('.') - 1;
                boolean full = text.length() >= most - 1;
                assertThat(shown == decimals || (shown < decimals && full))
                        .as(where + " has " + decimals + " decimals where they fit: " + text)
                        .isTrue();
            }
            case BLOCK, ROWS, SERIES -> throw new IllegalStateException(where + " is no field");
        }
    }

    /** The client has one record for the levels of all books, with the width of the widest. */
    private static boolean isNarrowBook(String where, WireField field) {
        return (where.startsWith("OH0") || where.startsWith("DH0")) && field.type() == WireField.Type.DECIMAL;
    }

    /** The official names of options are a character longer than their documented field. */
    private static int room(WireField field, int most) {
        return field.name().equals("hname") ? Math.max(most, most + 2) : most;
    }

    /** Rows of the first array in an answer. */
    static List<JsonNode> rows(JsonNode body) {
        List<JsonNode> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> block : body.properties()) {
            if (block.getValue().isArray()) {
                block.getValue().forEach(rows::add);
                return rows;
            }
        }
        return rows;
    }
}
