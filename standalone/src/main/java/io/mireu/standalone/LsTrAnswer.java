package io.mireu.standalone;

import io.mireu.ls.codec.WireField;
import io.mireu.ls.codec.WireJson;
import io.mireu.ls.codec.WirePlan;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestTr;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a TR answered.
 *
 * @param tr the TR
 * @param pages the pages that were read, as JSON with the wire's names
 * @param paged whether pages were asked for, so that programs get an array of them
 * @param notes remarks for people
 * @param terminalWidth columns of the terminal, 0 when it does not matter
 */
record LsTrAnswer(RestTr<?, ?> tr, List<JsonNode> pages, boolean paged, List<String> notes, int terminalWidth)
        implements QuestionCommand.Answer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** A page as the wire would have it, field by field. */
    static JsonNode page(RestAnswer answer) {
        return JSON.readTree(WireJson.write(answer));
    }

    @Override
    public Object forPrograms() {
        return paged ? pages : pages.getFirst();
    }

    @Override
    public void print(PrintWriter out) {
        JsonNode last = pages.getLast();
        out.println(tr.code() + " " + tr.title() + ": " + text(last.path("rsp_cd")) + " " + text(last.path("rsp_msg")));
        WirePlan<?> plan = WirePlan.of(tr.answer());
        for (WireField block : plan.fields()) {
            if (block.type() == WireField.Type.BLOCK && last.has(block.name())) {
                out.println();
                out.println(block.name());
                single(LsTrHelp.fieldsOf(block, plan), last.get(block.name())).print(out, 0);
            } else if (block.type() == WireField.Type.ROWS) {
                rows(out, block.name(), LsTrHelp.fieldsOf(block, plan));
            }
        }
        notes.forEach(note -> out.println("\n" + note));
    }

    private void rows(PrintWriter out, String block, List<WireField> fields) {
        List<JsonNode> rows = new ArrayList<>();
        pages.forEach(page -> page.path(block).forEach(rows::add));
        out.println();
        out.println(block + ": " + (rows.isEmpty() ? "no rows" : rows.size() == 1 ? "1 row" : rows.size() + " rows"));
        if (!rows.isEmpty()) {
            repeated(fields, rows).print(out, terminalWidth);
        }
    }

    private static TextTable single(List<WireField> fields, JsonNode block) {
        return new TextTable(
                List.of(TextTable.Column.of(), TextTable.Column.of(), TextTable.Column.of()),
                fields.stream()
                        .map(field -> List.of("  " + field.name(), text(block.path(field.name())), korean(field)))
                        .toList());
    }

    private static TextTable repeated(List<WireField> fields, List<JsonNode> rows) {
        return new TextTable(
                fields.stream()
                        .map(field -> new TextTable.Column(List.of(korean(field), field.name()), isNumber(field)))
                        .toList(),
                rows.stream()
                        .map(row -> fields.stream()
                                .map(field -> text(row.path(field.name())))
                                .toList())
                        .toList());
    }

    private static boolean isNumber(WireField field) {
        return field.type() == WireField.Type.INTEGER || field.type() == WireField.Type.DECIMAL;
    }

    /** The Korean name, or the English one where the documents have no other. */
    private static String korean(WireField field) {
        String[] names = field.label().split(";", 2);
        String korean = names[0].strip();
        return korean.isEmpty() && names.length == 2 ? names[1].strip() : korean;
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "" : value.asString().strip();
    }
}
