package io.mireu.simulator.ls;

import io.mireu.simulator.fault.Fault;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes pages of answers that are too short, never end, or hold a row twice. */
final class AnswerForgery {

    private static final String CURSOR = "cts_";
    private static final String MORE = "00133";
    private static final String COMPLETE = "00136";

    private final FaultPlan faults;

    AnswerForgery(FaultPlan faults) {
        this.faults = faults;
    }

    TrAnswer altered(TrRequest request, TrAnswer answer) {
        String code = request.format().code();
        List<ArrayNode> tables = tables(answer.body());
        if (tables.isEmpty()) {
            return answer;
        }
        boolean balance = code.equals("t0441") || code.equals("CCENQ30100");
        if (balance && !tables.getFirst().isEmpty() && faults.takes(FaultKind.GHOST_BALANCE_ROW, code)) {
            ArrayNode rows = tables.getFirst();
            rows.insert(0, rows.get(0).deepCopy());
        }
        Optional<Fault> truncation = faults.take(FaultKind.TRUNCATE_PAGES, code);
        if (truncation.isPresent()) {
            return truncated(answer, tables, truncation.get().rows());
        }
        return faults.takes(FaultKind.ENDLESS_PAGES, code) ? endless(request, answer, tables) : answer;
    }

    private static TrAnswer truncated(TrAnswer answer, List<ArrayNode> tables, int rows) {
        for (ArrayNode table : tables) {
            while (rows > 0 && table.size() > rows) {
                table.remove(table.size() - 1);
            }
        }
        cursors(answer.body(), _ -> "");
        if (answer.body().path("rsp_cd").asString("").equals(MORE)) {
            answer.body().put("rsp_cd", COMPLETE).put("rsp_msg", "조회가 완료되었습니다.");
        }
        return answer.more(Optional.empty());
    }

    /** The next page begins where this one does, or after its last row when it was the first. */
    private static TrAnswer endless(TrRequest request, TrAnswer answer, List<ArrayNode> tables) {
        boolean inBlock = cursors(answer.body(), name -> {
            String asked = request.text(name);
            return asked.isEmpty() ? ofLastRow(tables.getFirst(), name.substring(CURSOR.length())) : asked;
        });
        return inBlock
                ? answer
                : answer.more(Optional.of(
                        answer.continuation().or(request::continuation).orElse("1")));
    }

    private static String ofLastRow(ArrayNode rows, String field) {
        return rows.isEmpty() ? "" : rows.get(rows.size() - 1).path(field).asString("");
    }

    private static List<ArrayNode> tables(ObjectNode body) {
        return body.values().stream()
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast)
                .toList();
    }

    /** Sets the cursors of the blocks, and says whether there is one. */
    private static boolean cursors(ObjectNode body, UnaryOperator<String> valueOf) {
        boolean found = false;
        for (JsonNode block : body.values()) {
            if (block instanceof ObjectNode fields) {
                for (String name : List.copyOf(fields.propertyNames())) {
                    if (name.startsWith(CURSOR)) {
                        fields.put(name, valueOf.apply(name));
                        found = true;
                    }
                }
            }
        }
        return found;
    }
}
