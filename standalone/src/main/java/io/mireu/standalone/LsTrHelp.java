package io.mireu.standalone;

import io.mireu.ls.codec.WireField;
import io.mireu.ls.codec.WirePlan;
import io.mireu.ls.http.RateLimits;
import io.mireu.ls.wire.RestTr;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a TR asks for and answers.
 *
 * @param tr the TR
 * @param fields fields of the request
 * @param blocks blocks of the answer
 */
record LsTrHelp(LsTrList.Entry tr, List<Field> fields, List<Block> blocks) implements QuestionCommand.Answer {

    /**
     * A field.
     *
     * @param name name on the wire
     * @param type what it takes
     * @param required whether it must be given
     * @param label Korean name and what it is in English
     */
    record Field(String name, String type, boolean required, String label) {

        static Field ofRequest(WireField field) {
            return of(field, LsRequestForm.usual(field).isEmpty());
        }

        static Field of(WireField field, boolean required) {
            return new Field(field.name(), type(field), required, label(field));
        }

        private static String type(WireField field) {
            return switch (field.type()) {
                case TEXT -> "text, " + field.length();
                case INTEGER -> "whole number, " + field.length();
                case DECIMAL -> "number, " + field.length();
                case BLOCK, ROWS, SERIES -> "";
            };
        }

        private static String label(WireField field) {
            String label = field.label();
            return label.startsWith(";") ? label.substring(1).strip() : label;
        }
    }

    /**
     * A block of the answer.
     *
     * @param name name on the wire
     * @param rows whether it is repeated
     * @param fields its fields
     */
    record Block(String name, boolean rows, List<Field> fields) {}

    static LsTrHelp of(RestTr<?, ?> tr) {
        WirePlan<?> answer = WirePlan.of(tr.answer());
        return new LsTrHelp(
                LsTrList.Entry.of(tr, RateLimits.load(null)),
                LsRequestForm.of(tr).fields().stream().map(Field::ofRequest).toList(),
                answer.fields().stream()
                        .filter(LsTrHelp::isBlock)
                        .map(block -> block(block, answer))
                        .toList());
    }

    /** The fields of a block of an answer. */
    static List<WireField> fieldsOf(WireField block, WirePlan<?> answer) {
        return Objects.requireNonNull(answer.blocks().get(block.name())).fields();
    }

    private static boolean isBlock(WireField field) {
        return field.type() == WireField.Type.BLOCK || field.type() == WireField.Type.ROWS;
    }

    private static Block block(WireField block, WirePlan<?> answer) {
        List<Field> fields = fieldsOf(block, answer).stream()
                .map(field -> Field.of(field, true))
                .toList();
        return new Block(block.name(), block.type() == WireField.Type.ROWS, fields);
    }

    @Override
    public void print(PrintWriter out) {
        boolean order = tr.kind().equals("order");
        String needed = fields.stream()
                .filter(Field::required)
                .map(field -> " --" + field.name() + " ...")
                .collect(Collectors.joining());
        out.println(tr.code() + " " + tr.name() + " (" + tr.kind() + ", " + tr.limit() + " calls a second)");
        out.println("usage: ./mireu ls " + tr.code() + needed + (order ? " --paper" : ""));
        out.println();
        new TextTable(
                        List.of(
                                TextTable.Column.of("field"),
                                TextTable.Column.of("type"),
                                TextTable.Column.of("required"),
                                TextTable.Column.of("label")),
                        fields.stream()
                                .map(field -> List.of(
                                        field.name(), field.type(), field.required() ? "yes" : "no", field.label()))
                                .toList())
                .print(out, 0);
        out.println();
        blocks.forEach(block -> out.println("answers " + block.name() + ": "
                + block.fields().size() + " fields" + (block.rows() ? ", any number of rows" : "")));
        out.println();
        out.println("./mireu ls " + tr.code() + " --help --json tells the fields of the answer too.");
    }
}
