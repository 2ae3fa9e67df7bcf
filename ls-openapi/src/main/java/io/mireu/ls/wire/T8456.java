package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** t8456: night quote (KRX야간파생 시세조회(API용)). */
public final class T8456 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8456",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t8456InBlock",
            InBlock.class,
            Response.class,
            "KRX야간파생 시세조회(API용)");

    private T8456() {}

    /** What is asked. */
    public record InBlock(
            @Wire("focode S8 단축코드; short code (8)") String focode) {}

    /** Answer. */
    public record OutBlock(
            @Wire("hname S20 한글명; instrument name") String hname,
            @Wire("price D6.2s 현재가; last price") BigDecimal price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D6.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("jnilclose D6.2s 전일종가; previous close") BigDecimal jnilclose,
            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 거래량; volume") long volume,
            @Wire("value I12n 거래대금; traded value") long value,
            @Wire("open D6.2s 시가; open") BigDecimal open,
            @Wire("high D6.2s 고가; high") BigDecimal high,
            @Wire("low D6.2s 저가; low") BigDecimal low,
            @Wire("recprice D6.2s 기준가; base price") BigDecimal recprice,

            @Wire("theoryprice D6.2s 이론가; theoretical price")
            BigDecimal theoryprice,

            @Wire("actprice D6.2s 행사가; strike price") BigDecimal actprice,
            @Wire("impv D6.2s 내재가치; intrinsic value") BigDecimal impv,
            @Wire("timevl D6.2s 시간가치; time value") BigDecimal timevl,

            @Wire("kospijisu D6.2s KOSPI200지수; KOSPI200 index")
            BigDecimal kospijisu,

            @Wire("kospisign S1 KOSPI200전일대비구분; KOSPI200 change sign")
            String kospisign,

            @Wire("kospichange D6.2s KOSPI200전일대비; KOSPI200 change")
            BigDecimal kospichange,

            @Wire("kospidiff D6.2s KOSPI200등락율; KOSPI200 change rate %")
            BigDecimal kospidiff,

            @Wire("cmeprice D6.2s CME야간선물현재가; night futures last price")
            BigDecimal cmeprice,

            @Wire("cmesign S1 CME야간선물전일대비구분; night futures change sign")
            String cmesign,

            @Wire("cmechange D6.2s CME야간선물전일대비; night futures change")
            BigDecimal cmechange,

            @Wire("cmediff D6.2s CME야간선물등락율; night futures change rate %")
            BigDecimal cmediff,

            @Wire("cmefocode S8 CME야간선물종목코드; night futures code")
            String cmefocode,

            @Wire("uplmtprice D6.2s 정규장적용상한가; day session upper limit")
            BigDecimal uplmtprice,

            @Wire("dnlmtprice D6.2s 정규장적용하한가; day session lower limit")
            BigDecimal dnlmtprice,

            @Wire("focode S8 단축코드; short code (8)") String focode,
            @Wire("yeprice D6.2s 예상체결가; indicative price") BigDecimal yeprice,
            @Wire("ysign S1 전일대비구분; change sign") String ysign,

            @Wire("ychange D6.2s 전일대비; change from previous close")
            BigDecimal ychange,

            @Wire("ydiff D6.2s 등락율; change rate % (signed)") BigDecimal ydiff,

            @Wire("danhochk S1 단일가호가여부; single-price auction flag")
            String danhochk,

            @Wire("jnilvolume I12n 전일거래량; previous volume") long jnilvolume,

            @Wire("jnilvalue I12n 전일거래대금; previous traded value")
            long jnilvalue,

            @Wire("uplmtprice_3rd D6.2s 정규장3단계상한가; day session step-3 upper limit")
            BigDecimal uplmtprice3rd,

            @Wire("dnlmtprice_3rd D6.2s 정규장3단계하한가; day session step-3 lower limit")
            BigDecimal dnlmtprice3rd,

            @Wire("ndv_uplmtprice D6.2s 야간장_적용상한가; night session upper limit")
            BigDecimal ndvUplmtprice,

            @Wire("ndv_dnlmtprice D6.2s 야간장_적용하한가; night session lower limit")
            BigDecimal ndvDnlmtprice,

            @Wire("ndv_rt_uplmtprice D6.2s 야간장_실시간상한가; night real-time upper limit")
            BigDecimal ndvRtUplmtprice,

            @Wire("ndv_rt_dnlmtprice D6.2s 야간장_실시간하한가; night real-time lower limit")
            BigDecimal ndvRtDnlmtprice) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8456OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
