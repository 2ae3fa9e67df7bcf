package io.mireu.standalone;

import io.mireu.ls.codec.WireField;
import io.mireu.ls.codec.WireJson;
import io.mireu.ls.codec.WirePlan;
import io.mireu.ls.wire.RestTr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be filled in to call a TR, and whether it was filled in well.
 *
 * @param tr the TR
 * @param fields fields of its request block
 * @param <Q> request block
 */
record LsRequestForm<Q>(RestTr<Q, ?> tr, List<WireField> fields) {

    private static final String OPTION = "--";

    static <Q> LsRequestForm<Q> of(RestTr<Q, ?> tr) {
        return new LsRequestForm<>(tr, WirePlan.of(tr.request()).fields());
    }

    /**
     * The request block.
     *
     * @param arguments {@code --field value} or {@code --field=value}, any number of them
     * @throws IllegalArgumentException naming the field that is unknown, given twice, missing or wrong
     */
    Q fill(List<String> arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (WireField field : fields) {
            usual(field).ifPresent(value -> values.put(field.name(), value));
        }
        given(arguments).forEach((field, value) -> {
            check(field, value);
            values.put(field.name(), value.strip());
        });
        List<String> missing = fields.stream()
                .map(WireField::name)
                .filter(name -> !values.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(tr.code() + " needs "
                    + missing.stream().map(name -> OPTION + name).collect(Collectors.joining(", "))
                    + "; ./mireu ls " + tr.code() + " --help tells what they are");
        }
        String text = WireJson.write(out -> {
            out.writeStartObject();
            values.forEach(out::writeStringProperty);
            out.writeEndObject();
        });
        return WireJson.read(text, tr.request()).orElseThrow().value();
    }

    /** What is sent when nothing is given: continuation keys and what nobody looks at need no value of the caller's. */
    static Optional<String> usual(WireField field) {
        String label = field.label();
        if (label.contains("send 1") || field.name().equals("RecCnt")) {
            return Optional.of("1");
        }
        boolean idle = field.name().startsWith("cts_")
                || label.contains("continuation key")
                || label.contains("unused")
                || label.contains("dummy")
                || label.contains("send empty");
        return idle || !field.required() ? Optional.of("") : Optional.empty();
    }

    private Map<WireField, String> given(List<String> arguments) {
        Map<WireField, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith(OPTION)) {
                throw new IllegalArgumentException("'" + argument + "' belongs to no field; --field value is expected");
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(OPTION.length(), equals < 0 ? argument.length() : equals);
            WireField field = field(name);
            if (equals < 0 && ++i == arguments.size()) {
                throw new IllegalArgumentException(OPTION + field.name() + " has no value");
            }
            if (given.put(field, equals < 0 ? arguments.get(i) : argument.substring(equals + 1)) != null) {
                throw new IllegalArgumentException(OPTION + field.name() + " is given twice");
            }
        }
        return given;
    }

    private WireField field(String name) {
        List<WireField> alike = new ArrayList<>();
        for (WireField field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
            if (field.name().equalsIgnoreCase(name)) {
                alike.add(field);
            }
        }
        if (alike.size() != 1) {
            throw new IllegalArgumentException(tr.code() + " has no field " + name + "; it has "
                    + fields.stream().map(WireField::name).collect(Collectors.joining(", ")));
        }
        return alike.getFirst();
    }

    private static void check(WireField field, String value) {
        switch (field.type()) {
            case TEXT -> {
                if (!field.length().isEmpty() && value.length() > Integer.parseInt(field.length())) {
                    throw wrong(field, "takes at most " + field.length() + " characters", value);
                }
            }
            case INTEGER, DECIMAL -> checkNumber(field, value.strip());
            case BLOCK, ROWS, SERIES -> throw wrong(field, "cannot be given here", value);
        }
    }

    private static void checkNumber(WireField field, String value) {
        String[] length = field.length().split("\\.", 2);
        int decimals = length.length == 1 ? 0 : Integer.parseInt(length[1]);
        if (!value.matches("[+-]?\\d+(\\.\\d+)?")) {
            throw wrong(
                    field, field.type() == WireField.Type.INTEGER ? "takes a whole number" : "takes a number", value);
        }
        BigDecimal number = new BigDecimal(value);
        if (number.scale() > decimals) {
            throw wrong(
                    field, decimals == 0 ? "takes a whole number" : "takes at most " + decimals + " decimals", value);
        }
        int whole = Math.max(1, number.precision() - number.scale());
        int room = Integer.parseInt(length[0]) - (decimals == 0 ? 0 : decimals + 1);
        if (whole > room) {
            throw wrong(field, "takes at most " + room + " digits before the point", value);
        }
    }

    private static IllegalArgumentException wrong(WireField field, String what, String value) {
        return new IllegalArgumentException(OPTION + field.name() + " " + what + ", not '" + value + "'");
    }
}
