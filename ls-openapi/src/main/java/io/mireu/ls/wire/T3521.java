package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** t3521: foreign index, exchange rate or interest rate (해외지수); the CD rate has symbol KIR@CD91. */
public final class T3521 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR =
            new RestTr<>("t3521", "/stock/investinfo", RestTr.Kind.READ, "t3521InBlock", Response.class);

    private T3521() {}

    /** What is asked. */
    public record InBlock(
            @JsonProperty("kind") String kind,
            @JsonProperty("symbol") String symbol) {}

    /** Answer. */
    public record OutBlock(
            @JsonProperty("hname") String hname,
            @JsonProperty("symbol") String symbol,
            @JsonProperty("date") String date,

            @JsonProperty("close") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal close,

            @JsonProperty("sign") String sign,

            @JsonProperty("change") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal change,

            @JsonProperty("diff") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal diff) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t3521OutBlock") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
