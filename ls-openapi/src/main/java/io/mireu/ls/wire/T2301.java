package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t2301: option board of one expiry: calls in block 1, puts in block 2 (옵션전광판). */
public final class T2301 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR =
            new RestTr<>("t2301", "/futureoption/market-data", RestTr.Kind.READ, "t2301InBlock", Response.class);

    private T2301() {}

    /** What is asked. */
    public record InBlock(
            @JsonProperty("yyyymm") String yyyymm,
            @JsonProperty("gubun") String gubun) {}

    /** Answer. */
    public record OutBlock(
            @JsonProperty("histimpv") long histimpv,
            @JsonProperty("jandatecnt") long jandatecnt,

            @JsonProperty("cimpv") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cimpv,

            @JsonProperty("pimpv") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal pimpv,

            @JsonProperty("gmprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gmprice,

            @JsonProperty("gmsign") String gmsign,

            @JsonProperty("gmchange") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gmchange,

            @JsonProperty("gmdiff") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gmdiff,

            @JsonProperty("gmvolume") long gmvolume,
            @JsonProperty("gmshcode") String gmshcode) {}

    /** Row of the answer. */
    public record OutBlock1(
            @JsonProperty("actprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal actprice,

            @JsonProperty("optcode") String optcode,

            @JsonProperty("price") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal price,

            @JsonProperty("sign") String sign,

            @JsonProperty("change") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal change,

            @JsonProperty("diff") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal diff,

            @JsonProperty("volume") long volume,

            @JsonProperty("iv") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal iv,

            @JsonProperty("mgjv") long mgjv,
            @JsonProperty("mgjvupdn") long mgjvupdn,

            @JsonProperty("offerho1") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal offerho1,

            @JsonProperty("bidho1") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal bidho1,

            @JsonProperty("cvolume") long cvolume,

            @JsonProperty("delt") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal delt,

            @JsonProperty("gama") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gama,

            @JsonProperty("vega") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal vega,

            @JsonProperty("ceta") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal ceta,

            @JsonProperty("rhox") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal rhox,

            @JsonProperty("theoryprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal theoryprice,

            @JsonProperty("impv") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal impv,

            @JsonProperty("timevl") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal timevl,

            @JsonProperty("jvolume") long jvolume,
            @JsonProperty("parpl") long parpl,
            @JsonProperty("jngo") long jngo,
            @JsonProperty("offerrem1") long offerrem1,
            @JsonProperty("bidrem1") long bidrem1,

            @JsonProperty("open") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal open,

            @JsonProperty("high") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal high,

            @JsonProperty("low") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal low,

            @JsonProperty("atmgubun") String atmgubun,

            @JsonProperty("jisuconv") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jisuconv,

            @JsonProperty("value") @JsonFormat(shape = JsonFormat.Shape.STRING)
            long value) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t2301OutBlock") @Nullable OutBlock outBlock,
            @JsonProperty("t2301OutBlock1") List<OutBlock1> outBlock1,
            @JsonProperty("t2301OutBlock2") List<OutBlock1> outBlock2)
            implements RestAnswer {
        /** A missing block is an empty list. */
        public Response {
            outBlock1 = RestAnswer.rows(outBlock1);
            outBlock2 = RestAnswer.rows(outBlock2);
        }
    }
}
