package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8454: time and sales, unified ((통합)주식시간대별체결2 API용). */
public final class T8454 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8454",
                    "/stock/market-data",
                    RestTr.Kind.READ,
                    "t8454InBlock",
                    InBlock.class,
                    Response.class,
                    "(통합)주식시간대별체결2 API용")
            .paged(Paging.byKeys("cts_time"));

    private T8454() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("cvolume I12n 특이거래량; volume filter") long cvolume,
            @Wire("starttime S4 시작시간; start time HHMM") String starttime,
            @Wire("endtime S4 종료시간; end time HHMM") String endtime,

            @Wire("cts_time S10 시간CTS; continuation key (time)")
            String ctsTime,

            @Wire("exchgubun S1 거래소구분코드; exchange") String exchgubun) {}

    /** Answer. */
    public record OutBlock(
            @Wire("cts_time S10 시간CTS; continuation key (time)")
            String ctsTime,

            @Wire("ex_shcode S10 거래소별단축코드; exchange-specific short code")
            String exShcode) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("chetime S10 시간; trade time HHMMSS") String chetime,
            @Wire("price I8n 현재가; last price") long price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change I8n 전일대비; change from previous close")
            long change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("cvolume I12n 체결수량; trade quantity") long cvolume,
            @Wire("chdegree D8.2s 체결강도; trade strength %") BigDecimal chdegree,
            @Wire("volume I12n 거래량; cumulative volume") long volume,

            @Wire("mdvolume I12n 매도체결수량; cumulative sell-side volume")
            long mdvolume,

            @Wire("mdchecnt I8n 매도체결건수; cumulative sell-side trade count")
            long mdchecnt,

            @Wire("msvolume I12n 매수체결수량; cumulative buy-side volume")
            long msvolume,

            @Wire("mschecnt I8n 매수체결건수; cumulative buy-side trade count")
            long mschecnt,

            @Wire("revolume I12n 순체결량; net buy volume (buy - sell)")
            long revolume,

            @Wire("rechecnt I8n 순체결건수; net buy trade count") long rechecnt,
            @Wire("exchname S3 거래소명; exchange name") String exchname) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8454OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8454OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
