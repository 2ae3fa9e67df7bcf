package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8450: unified quote with 10-level book ((통합)주식현재가호가조회2 API용). */
public final class T8450 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8450",
            "/stock/market-data",
            RestTr.Kind.READ,
            "t8450InBlock",
            InBlock.class,
            Response.class,
            "(통합)주식현재가호가조회2 API용");

    private T8450() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("exchgubun S1 거래소구분코드; exchange") String exchgubun) {}

    /** Answer. */
    public record OutBlock(
            @Wire("hname S20 한글명; name") String hname,
            @Wire("price I8n 현재가; last price") long price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change I8n 전일대비; change from previous close")
            long change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 누적거래량; cumulative volume") long volume,

            @Wire("jnilclose I8n 전일종가(기준가); previous close / base price")
            long jnilclose,

            @Wire("1..10") List<Level> levels,
            @Wire("offer I12n 매도호가수량합; total ask quantity") long offer,
            @Wire("bid I12n 매수호가수량합; total bid quantity") long bid,
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

            @Wire("nxt_offer I12n NXT매도호가수량합; NXT total ask quantity")
            long nxtOffer,

            @Wire("nxt_bid I12n NXT매수호가수량합; NXT total bid quantity")
            long nxtBid,

            @Wire("nxt_yeprice I12n NXT예상체결가격; NXT indicative price")
            long nxtYeprice,

            @Wire("nxt_yevolume I12n NXT예상체결수량; NXT indicative quantity")
            long nxtYevolume,

            @Wire("nxt_yesign S1 NXT예상체결전일구분; NXT indicative change sign")
            String nxtYesign,

            @Wire("nxt_yechange I8n NXT예상체결전일대비; NXT indicative change")
            long nxtYechange,

            @Wire("nxt_yediff D6.2s NXT예상체결등락율; NXT indicative change rate %")
            BigDecimal nxtYediff,

            @Wire("nxt_ho_status S1 NXT동시구분; NXT auction flag")
            String nxtHoStatus,

            @Wire("unx_offer I12n 통합매도호가수량합; KRX + NXT total ask quantity")
            long unxOffer,

            @Wire("unx_bid I12n 통합매수호가수량합; KRX + NXT total bid quantity")
            long unxBid,

            @Wire("krx_midprice I8n KRX중간가격; KRX mid price") long krxMidprice,

            @Wire("krx_offermidsumrem I9n KRX매도중간가잔량합계수량; ask quantity at the mid price")
            long krxOffermidsumrem,

            @Wire("krx_bidmidsumrem I9n KRX매수중간가잔량합계수량; bid quantity at the mid price")
            long krxBidmidsumrem,

            @Wire("nxt_midprice I8n NXT중간가격; NXT mid price") long nxtMidprice,

            @Wire("nxt_offermidsumrem I9n NXT매도중간가잔량합계수량; NXT ask quantity at the mid price")
            long nxtOffermidsumrem,

            @Wire("nxt_bidmidsumrem I9n NXT매수중간가잔량합계수량; NXT bid quantity at the mid price")
            long nxtBidmidsumrem,

            @Wire("ex_shcode S10 거래소별단축코드; exchange-specific short code")
            String exShcode,

            @Wire("krx_midsumrem I9n KRX중간가잔량합계수량; total quantity at the mid price")
            long krxMidsumrem,

            @Wire("krx_midsumremgubun S1 KRX중간가잔량구분(''없음'1'매도'2'매수); side of the mid-price quantity")
            String krxMidsumremgubun,

            @Wire("nxt_midsumrem I9n NXT중간가잔량합계수량; NXT total quantity at the mid price")
            long nxtMidsumrem,

            @Wire("nxt_midsumremgubun S1 NXT중간가잔량구분(''없음'1'매도'2'매수); side of the NXT mid-price quantity")
            String nxtMidsumremgubun) {}

    /** One of the numbered fields, best first. */
    public record Level(
            @Wire("offerho# I8n 매도호가; ask price") long offerho,
            @Wire("bidho# I8n 매수호가; bid price") long bidho,
            @Wire("offerrem# I12n 매도호가수량; ask quantity") long offerrem,
            @Wire("bidrem# I12n 매수호가수량; bid quantity") long bidrem,

            @Wire("nxt_offerrem# I12n NXT매도호가수량; NXT ask quantity")
            long nxtOfferrem,

            @Wire("nxt_bidrem# I12n NXT매수호가수량; NXT bid quantity")
            long nxtBidrem,

            @Wire("unx_offerrem# I12n 통합매도호가수량; KRX + NXT ask quantity")
            long unxOfferrem,

            @Wire("unx_bidrem# I12n 통합매수호가수량; KRX + NXT bid quantity")
            long unxBidrem) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8450OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
