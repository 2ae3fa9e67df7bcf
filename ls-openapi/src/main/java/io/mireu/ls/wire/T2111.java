package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** t2111: quote of one future or option (선물/옵션현재가). */
public final class T2111 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR =
            new RestTr<>("t2111", "/futureoption/market-data", RestTr.Kind.READ, "t2111InBlock", Response.class);

    private T2111() {}

    /** What is asked. */
    public record InBlock(@JsonProperty("focode") String focode) {}

    /** Answer. */
    public record OutBlock(
            @JsonProperty("hname") String hname,

            @JsonProperty("price") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal price,

            @JsonProperty("sign") String sign,

            @JsonProperty("change") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal change,

            @JsonProperty("jnilclose") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jnilclose,

            @JsonProperty("diff") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal diff,

            @JsonProperty("volume") long volume,
            @JsonProperty("value") long value,
            @JsonProperty("mgjv") long mgjv,
            @JsonProperty("mgjvdiff") long mgjvdiff,

            @JsonProperty("open") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal open,

            @JsonProperty("high") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal high,

            @JsonProperty("low") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal low,

            @JsonProperty("uplmtprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal uplmtprice,

            @JsonProperty("dnlmtprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal dnlmtprice,

            @JsonProperty("high52w") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal high52w,

            @JsonProperty("low52w") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal low52w,

            @JsonProperty("basis") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal basis,

            @JsonProperty("recprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal recprice,

            @JsonProperty("theoryprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal theoryprice,

            @JsonProperty("glyl") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal glyl,

            @JsonProperty("cbhprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cbhprice,

            @JsonProperty("cblprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal cblprice,

            @JsonProperty("lastmonth") String lastmonth,
            @JsonProperty("jandatecnt") long jandatecnt,

            @JsonProperty("pricejisu") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal pricejisu,

            @JsonProperty("jisusign") String jisusign,

            @JsonProperty("jisuchange") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jisuchange,

            @JsonProperty("jisudiff") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jisudiff,

            @JsonProperty("kospijisu") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal kospijisu,

            @JsonProperty("kospisign") String kospisign,

            @JsonProperty("kospichange") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal kospichange,

            @JsonProperty("kospidiff") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal kospidiff,

            @JsonProperty("listhprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal listhprice,

            @JsonProperty("listlprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal listlprice,

            @JsonProperty("delt") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal delt,

            @JsonProperty("gama") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gama,

            @JsonProperty("ceta") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal ceta,

            @JsonProperty("vega") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal vega,

            @JsonProperty("rhox") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal rhox,

            @JsonProperty("gmprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gmprice,

            @JsonProperty("gmsign") String gmsign,

            @JsonProperty("gmchange") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gmchange,

            @JsonProperty("gmdiff") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal gmdiff,

            @JsonProperty("theorypriceg") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal theorypriceg,

            @JsonProperty("histimpv") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal histimpv,

            @JsonProperty("impv") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal impv,

            @JsonProperty("sbasis") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal sbasis,

            @JsonProperty("ibasis") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal ibasis,

            @JsonProperty("gmfutcode") String gmfutcode,

            @JsonProperty("actprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal actprice,

            @JsonProperty("greeks_time") String greeksTime,
            @JsonProperty("greeks_confirm") String greeksConfirm,
            @JsonProperty("danhochk") String danhochk,

            @JsonProperty("yeprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal yeprice,

            @JsonProperty("jnilysign") String jnilysign,

            @JsonProperty("jnilychange") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jnilychange,

            @JsonProperty("jnilydrate") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jnilydrate,

            @JsonProperty("alloc_gubun") String allocGubun,
            @JsonProperty("bjandatecnt") long bjandatecnt,
            @JsonProperty("focode") String focode,
            @JsonProperty("dy_gubun") String dyGubun,

            @JsonProperty("dy_uplmtprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal dyUplmtprice,

            @JsonProperty("dy_dnlmtprice") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal dyDnlmtprice,

            @JsonProperty("updnstep_gubun") String updnstepGubun,
            @JsonProperty("upstep") String upstep,
            @JsonProperty("dnstep") String dnstep,

            @JsonProperty("uplmtprice_3rd") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal uplmtprice3rd,

            @JsonProperty("dnlmtprice_3rd") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal dnlmtprice3rd,

            @JsonProperty("expct_ccls_q") long expctCclsQ) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t2111OutBlock") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
