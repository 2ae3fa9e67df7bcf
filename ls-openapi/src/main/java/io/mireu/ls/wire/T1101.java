package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t1101: stock quote with 10-level book (KRX) (주식현재가호가조회). */
public final class T1101 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t1101",
            "/stock/market-data",
            RestTr.Kind.READ,
            "t1101InBlock",
            InBlock.class,
            Response.class,
            "주식현재가호가조회");

    private T1101() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S6 단축코드; short code (6)") String shcode) {}

    /** Answer. */
    public record OutBlock(
            @Wire("hname S20 한글명; name") String hname,
            @Wire("price I8n 현재가; last price") long price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change I8n 전일대비; change from previous close")
            long change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 누적거래량; cumulative volume") long volume,
            @Wire("jnilclose I8n 전일종가; previous close") long jnilclose,
            @Wire("1..10") List<Level> levels,
            @Wire("offer I12n 매도호가수량합; total ask quantity") long offer,
            @Wire("bid I12n 매수호가수량합; total bid quantity") long bid,

            @Wire("preoffercha I12n 직전매도대비수량합; total ask quantity change")
            long preoffercha,

            @Wire("prebidcha I12n 직전매수대비수량합; total bid quantity change")
            long prebidcha,

            @Wire("hotime S8 수신시간; quote time HHMMSScc") String hotime,
            @Wire("yeprice I8n 예상체결가격; indicative price") long yeprice,

            @Wire("yevolume I12n 예상체결수량; indicative quantity")
            long yevolume,

            @Wire("yesign S1 예상체결전일구분; indicative change sign")
            String yesign,

            @Wire("yechange I8n 예상체결전일대비; indicative change")
            long yechange,

            @Wire("yediff D6.2s 예상체결등락율; indicative change rate %")
            BigDecimal yediff,

            @Wire("tmoffer I12n 시간외매도잔량; after-hours ask quantity")
            long tmoffer,

            @Wire("tmbid I12n 시간외매수잔량; after-hours bid quantity")
            long tmbid,

            @Wire("ho_status S1 동시구분; auction flag") String hoStatus,
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("uplmtprice I8n 상한가; upper limit price") long uplmtprice,
            @Wire("dnlmtprice I8n 하한가; lower limit price") long dnlmtprice,
            @Wire("open I8n 시가; open") long open,
            @Wire("high I8n 고가; high") long high,
            @Wire("low I8n 저가; low") long low,
            @Wire("krx_midprice I8n KRX중간가격; KRX mid price") long krxMidprice,

            @Wire("krx_offermidsumrem I9n KRX매도중간가잔량합계수량; ask quantity at the mid price")
            long krxOffermidsumrem,

            @Wire("krx_bidmidsumrem I9n KRX매수중간가잔량합계수량; bid quantity at the mid price")
            long krxBidmidsumrem,

            @Wire("krx_midsumrem I9n KRX중간가잔량합계수량; total quantity at the mid price")
            long krxMidsumrem,

            @Wire("krx_midsumremgubun S1 KRX중간가잔량구분; side of the mid-price quantity")
            String krxMidsumremgubun) {}

    /** One of the numbered fields, best first. */
    public record Level(
            @Wire("offerho# I8n 매도호가; ask price") long offerho,
            @Wire("bidho# I8n 매수호가; bid price") long bidho,
            @Wire("offerrem# I12n 매도호가수량; ask quantity") long offerrem,
            @Wire("bidrem# I12n 매수호가수량; bid quantity") long bidrem,

            @Wire("preoffercha# I12n 직전매도대비수량; ask quantity change")
            long preoffercha,

            @Wire("prebidcha# I12n 직전매수대비수량; bid quantity change")
            long prebidcha) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t1101OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
