package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t1302: minute bars of today (주식분별주가조회). */
public final class T1302 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t1302",
                    "/stock/market-data",
                    RestTr.Kind.READ,
                    "t1302InBlock",
                    InBlock.class,
                    Response.class,
                    "주식분별주가조회")
            .paged(Paging.byKeys("cts_time time"));

    private T1302() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("gubun S1 작업구분; bar size") String gubun,
            @Wire("time S6 시간; continuation key") String time,
            @Wire("cnt I3n 건수; requested row count") long cnt,
            @Wire("exchgubun S1 거래소구분코드; exchange") String exchgubun) {}

    /** Answer. */
    public record OutBlock(
            @Wire("cts_time S6 시간CTS; continuation key (time)")
            String ctsTime) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("chetime S6 시간; bar time HHMMSS") String chetime,
            @Wire("close I8n 종가; close") long close,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change I8n 전일대비; change from previous close")
            long change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("chdegree D8.2s 체결강도; trade strength %") BigDecimal chdegree,

            @Wire("mdvolume I12n 매도체결수량; cumulative sell-side volume")
            long mdvolume,

            @Wire("msvolume I12n 매수체결수량; cumulative buy-side volume")
            long msvolume,

            @Wire("revolume I12n 순매수체결량; net buy volume (buy - sell)")
            long revolume,

            @Wire("mdchecnt I8n 매도체결건수; cumulative sell-side trade count")
            long mdchecnt,

            @Wire("mschecnt I8n 매수체결건수; cumulative buy-side trade count")
            long mschecnt,

            @Wire("rechecnt I8n 순체결건수; net buy trade count") long rechecnt,
            @Wire("volume I12n 거래량; cumulative volume") long volume,
            @Wire("open I8n 시가; open") long open,
            @Wire("high I8n 고가; high") long high,
            @Wire("low I8n 저가; low") long low,
            @Wire("cvolume I12n 체결량; volume of the bar") long cvolume,

            @Wire("mdchecnttm I8n 매도체결건수(시간); sell trade count in the bar")
            long mdchecnttm,

            @Wire("mschecnttm I8n 매수체결건수(시간); buy trade count in the bar")
            long mschecnttm,

            @Wire("totofferrem I12n 매도잔량; total ask quantity")
            long totofferrem,

            @Wire("totbidrem I12n 매수잔량; total bid quantity") long totbidrem,

            @Wire("mdvolumetm I12n 시간별매도체결량; sell volume in the bar")
            long mdvolumetm,

            @Wire("msvolumetm I12n 시간별매수체결량; buy volume in the bar")
            long msvolumetm) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t1302OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t1302OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
