package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** t0434: filled and unfilled orders of today (선물/옵션체결/미체결), paged by order number. */
public final class T0434 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t0434", "/futureoption/accno", RestTr.Kind.READ, "t0434InBlock", Response.class)
            .paged(T0434::next);

    private T0434() {}

    private static Optional<InBlock> next(InBlock asked, Response answer, PageKey header) {
        return Optional.ofNullable(answer.outBlock())
                .map(block -> block.ctsOrdno().strip())
                .filter(key -> !key.isEmpty())
                .map(key -> new InBlock(asked.expcode(), asked.chegb(), asked.sortgb(), key));
    }

    /** What is asked. */
    public record InBlock(
            @JsonProperty("expcode") String expcode,
            @JsonProperty("chegb") String chegb,
            @JsonProperty("sortgb") String sortgb,
            @JsonProperty("cts_ordno") String ctsOrdno) {
        /** Every order of today, oldest first. */
        public static InBlock today() {
            return new InBlock("", "0", "2", " ");
        }
    }

    /** Answer. */
    public record OutBlock(@JsonProperty("cts_ordno") String ctsOrdno) {}

    /** Row of the answer. */
    public record OutBlock1(
            @JsonProperty("ordno") long ordno,
            @JsonProperty("orgordno") long orgordno,
            @JsonProperty("medosu") String medosu,
            @JsonProperty("ordgb") String ordgb,
            @JsonProperty("qty") long qty,

            @JsonProperty("price") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal price,

            @JsonProperty("cheqty") long cheqty,

            @JsonProperty("cheprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cheprice,

            @JsonProperty("ordrem") long ordrem,
            @JsonProperty("status") String status,
            @JsonProperty("ordtime") String ordtime,
            @JsonProperty("ordermtd") String ordermtd,
            @JsonProperty("expcode") String expcode,
            @JsonProperty("rtcode") String rtcode,
            @JsonProperty("sysprocseq") long sysprocseq,
            @JsonProperty("hogatype") String hogatype) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t0434OutBlock") @Nullable OutBlock outBlock,
            @JsonProperty("t0434OutBlock1") List<OutBlock1> outBlock1)
            implements RestAnswer {
        /** A missing block is an empty list. */
        public Response {
            outBlock1 = RestAnswer.rows(outBlock1);
        }
    }
}
