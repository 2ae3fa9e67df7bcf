package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the answers of all account TRs with a C have in common. */
@Component
class AccountBlocks {

    private final SimulatorSettings.Account account;
    private final int pageSize;

    AccountBlocks(SimulatorSettings settings) {
        this.account = settings.account();
        this.pageSize = settings.wire().pageSize();
    }

    /** The request again, with the account and its hidden password. */
    WireBlock echo(TrRequest request) {
        WireBlock echo = request.format()
                .block(request.format().code() + "OutBlock1")
                .whole("RecCnt", 1)
                .text("AcntNo", account.number());
        for (FieldFormat field : request.format().in().fields()) {
            JsonNode value = request.in().get(field.name());
            if (value != null && echo.has(field.name()) && !"RecCnt".equals(field.name())) {
                copy(echo, field, request);
            }
        }
        return echo.text(echo.has("Pwd") ? "Pwd" : "InptPwd", "********");
    }

    private static void copy(WireBlock echo, FieldFormat field, TrRequest request) {
        switch (field.kind()) {
            case STRING -> echo.text(field.name(), request.text(field.name()));
            case INTEGER, DECIMAL -> echo.exact(field.name(), request.decimal(field.name()));
        }
    }

    /** The block of sums, which names the holder. */
    WireBlock sums(TrRequest request) {
        return request.format()
                .block(request.format().code() + "OutBlock2")
                .whole("RecCnt", 1)
                .text("AcntNm", account.holder());
    }

    /** An answer whose rows fit into one page. */
    static TrAnswer complete() {
        return TrAnswer.of("00136", "조회가 완료되었습니다.");
    }

    /** An answer that has no rows. */
    static TrAnswer nothing() {
        return TrAnswer.of("00200", "조회내역이 없습니다.");
    }

    /**
     * An answer with one page of rows, and with a key in its header when more follow.
     *
     * @param block name of the block with the rows
     * @param before adds the blocks before the rows
     * @param writer writes a row
     */
    <T> TrAnswer page(
            TrRequest request,
            List<T> rows,
            String block,
            Function<TrAnswer, TrAnswer> before,
            Function<T, WireBlock> writer) {
        int start = Math.min(request.continuation().map(AccountBlocks::offset).orElse(0), rows.size());
        int end = Math.min(start + pageSize, rows.size());
        boolean more = end < rows.size();
        TrAnswer answer = more ? TrAnswer.of("00133", "조회가 계속 됩니다. 계속하시려면 연속버튼을 누르세요.") : complete();
        return before.apply(answer)
                .rows(block, rows.subList(start, end).stream().map(writer).toList())
                .more(more ? Optional.of("%018d".formatted(end)) : Optional.empty());
    }

    private static int offset(String key) {
        return key.matches("\\d{1,18}") ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(key)) : 0;
    }
}
