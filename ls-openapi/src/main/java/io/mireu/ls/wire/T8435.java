package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/** t8435: master of mini futures and options, weeklies and KOSDAQ 150 (파생종목마스터). */
public final class T8435 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR =
            new RestTr<>("t8435", "/futureoption/market-data", RestTr.Kind.READ, "t8435InBlock", Response.class);

    private T8435() {}

    /** What is asked. */
    public record InBlock(@JsonProperty("gubun") String gubun) {}

    /** Answer, one row each. */
    public record OutBlock(
            @JsonProperty("hname") String hname,
            @JsonProperty("shcode") String shcode,
            @JsonProperty("expcode") String expcode,

            @JsonProperty("uplmtprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal uplmtprice,

            @JsonProperty("dnlmtprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal dnlmtprice,

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
            @JsonProperty("t8435OutBlock") List<OutBlock> outBlock)
            implements RestAnswer {
        /** A missing block is an empty list. */
        public Response {
            outBlock = RestAnswer.rows(outBlock);
        }
    }
}
