package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/** t8433: master of KOSPI 200 monthly options (지수옵션마스터). */
public final class T8433 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR =
            new RestTr<>("t8433", "/futureoption/market-data", RestTr.Kind.READ, "t8433InBlock", Response.class);

    private T8433() {}

    /** What is asked. */
    public record InBlock(@JsonProperty("dummy") String dummy) {}

    /** Answer, one row each. */
    public record OutBlock(
            @JsonProperty("hname") String hname,
            @JsonProperty("shcode") String shcode,
            @JsonProperty("expcode") String expcode,

            @JsonProperty("hprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal hprice,

            @JsonProperty("lprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal lprice,

            @JsonProperty("jnilclose") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jnilclose,

            @JsonProperty("jnilhigh") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jnilhigh,

            @JsonProperty("jnillow") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jnillow,

            @JsonProperty("recprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal recprice) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t8433OutBlock") List<OutBlock> outBlock)
            implements RestAnswer {
        /** A missing block is an empty list. */
        public Response {
            outBlock = RestAnswer.rows(outBlock);
        }
    }
}
