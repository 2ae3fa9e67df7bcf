package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;

/** t8407: multi quote, up to 50 stocks (API용주식멀티현재가조회). */
public final class T8407 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8407",
            "/stock/market-data",
            RestTr.Kind.READ,
            "t8407InBlock",
            InBlock.class,
            Response.class,
            "API용주식멀티현재가조회");

    private T8407() {}

    /** What is asked. */
    public record InBlock(
            @Wire("nrec I3n 건수; number of codes") long nrec,

            @Wire("shcode S300 종목코드; up to 50 short codes concatenated without se")
            String shcode) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("shcode S6 종목코드; short code (6)") String shcode,
            @Wire("hname S40 종목명; name") String hname,
            @Wire("price I8n 현재가; last price") long price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change I8n 전일대비; change from previous close")
            long change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 누적거래량; cumulative volume") long volume,
            @Wire("offerho I8n 매도호가; best ask price") long offerho,
            @Wire("bidho I8n 매수호가; best bid price") long bidho,
            @Wire("cvolume I8n 체결수량; trade quantity") long cvolume,
            @Wire("chdegree D9.2s 체결강도; trade strength %") BigDecimal chdegree,
            @Wire("open I8n 시가; open") long open,
            @Wire("high I8n 고가; high") long high,
            @Wire("low I8n 저가; low") long low,

            @Wire("value I12n 거래대금(백만); cumulative traded value")
            long value,

            @Wire("offerrem I12n 우선매도잔량; best ask quantity") long offerrem,
            @Wire("bidrem I12n 우선매수잔량; best bid quantity") long bidrem,

            @Wire("totofferrem I12n 총매도잔량; total ask quantity")
            long totofferrem,

            @Wire("totbidrem I12n 총매수잔량; total bid quantity")
            long totbidrem,

            @Wire("jnilclose I8n 전일종가; previous close") long jnilclose,
            @Wire("uplmtprice I8n 상한가; upper limit price") long uplmtprice,
            @Wire("dnlmtprice I8n 하한가; lower limit price") long dnlmtprice) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8407OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
