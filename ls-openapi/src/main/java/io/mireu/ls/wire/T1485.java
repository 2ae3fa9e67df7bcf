package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t1485: indicative index (예상지수). */
public final class T1485 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t1485", "/indtp/market-data", RestTr.Kind.READ, "t1485InBlock", InBlock.class, Response.class, "예상지수");

    private T1485() {}

    /** What is asked. */
    public record InBlock(
            @Wire("upcode S3 업종코드; index code (3)") String upcode,

            @Wire("gubun S1 조회구분; before / after the session")
            String gubun) {}

    /** Answer. */
    public record OutBlock(
            @Wire("pricejisu D10.2s 현재지수; index value") BigDecimal pricejisu,
            @Wire("sign S1 지수전일대비구분; change sign") String sign,

            @Wire("change D10.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("volume I12n 거래량; volume") long volume,
            @Wire("yhighjo I4n 상승종목수; indicative issues up") long yhighjo,

            @Wire("yupjo I4n 상한종목수; indicative issues at upper limit")
            long yupjo,

            @Wire("yunchgjo I4n 보합종목수; indicative issues unchanged")
            long yunchgjo,

            @Wire("ylowjo I4n 하락종목수; indicative issues down")
            long ylowjo,

            @Wire("ydownjo I4n 하한종목수; indicative issues at lower limit")
            long ydownjo,

            @Wire("ytrajo I4n 거래형성수; issues with an indicative trade")
            long ytrajo) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("chetime S6 시간; time HHMMSS or a text such as 장 전")
            String chetime,

            @Wire("jisu D10.2s 예상지수; indicative index value")
            BigDecimal jisu,

            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D10.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("volume I12n 예상체결량; volume") long volume,

            @Wire("volcha I12n 예상체결량직전대비; indicative quantity change")
            long volcha,

            @Wire("diff D6.2s 예상등락율; indicative change rate %")
            BigDecimal diff) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t1485OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t1485OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
