package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** t0441: open positions of the account, valued with moving averages (선물/옵션잔고평가). */
public final class T0441 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t0441", "/futureoption/accno", RestTr.Kind.READ, "t0441InBlock", Response.class)
            .paged(T0441::next);

    private T0441() {}

    private static Optional<InBlock> next(InBlock asked, Response answer, PageKey header) {
        return Optional.ofNullable(answer.outBlock())
                .filter(block -> !block.ctsExpcode().isBlank())
                .map(block -> new InBlock(block.ctsExpcode(), block.ctsMedocd()));
    }

    /** What is asked. */
    public record InBlock(
            @JsonProperty("cts_expcode") String ctsExpcode,
            @JsonProperty("cts_medocd") String ctsMedocd) {
        /** First page. */
        public static InBlock first() {
            return new InBlock("", "");
        }
    }

    /** Answer. */
    public record OutBlock(
            @JsonProperty("tdtsunik") long tdtsunik,
            @JsonProperty("cts_expcode") String ctsExpcode,
            @JsonProperty("cts_medocd") String ctsMedocd,
            @JsonProperty("tappamt") long tappamt,
            @JsonProperty("tsunik") long tsunik) {}

    /** Row of the answer. */
    public record OutBlock1(
            @JsonProperty("expcode") String expcode,
            @JsonProperty("medosu") String medosu,
            @JsonProperty("jqty") long jqty,
            @JsonProperty("cqty") long cqty,

            @JsonProperty("pamt") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal pamt,

            @JsonProperty("mamt") long mamt,
            @JsonProperty("medocd") String medocd,
            @JsonProperty("dtsunik") long dtsunik,
            @JsonProperty("sysprocseq") long sysprocseq,

            @JsonProperty("price") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal price,

            @JsonProperty("appamt") long appamt,
            @JsonProperty("dtsunik1") long dtsunik1,

            @JsonProperty("sunikrt") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal sunikrt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t0441OutBlock") @Nullable OutBlock outBlock,
            @JsonProperty("t0441OutBlock1") List<OutBlock1> outBlock1)
            implements RestAnswer {
        /** A missing block is an empty list. */
        public Response {
            outBlock1 = RestAnswer.rows(outBlock1);
        }
    }
}
