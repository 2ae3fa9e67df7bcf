package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8458: night time and sales (KRX야간파생 시간대별체결(API용)). */
public final class T8458 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8458",
                    "/futureoption/market-data",
                    RestTr.Kind.READ,
                    "t8458InBlock",
                    InBlock.class,
                    Response.class,
                    "KRX야간파생 시간대별체결(API용)")
            .paged(Paging.byKeys("cts_time"));

    private T8458() {}

    /** What is asked. */
    public record InBlock(
            @Wire("focode S8 단축코드; short code (8)") String focode,

            @Wire("cvolume I12n 특이거래량; minimum trade size filter")
            long cvolume,

            @Wire("stime S4 시작시간; start time HHMM") String stime,
            @Wire("etime S4 종료시간; end time HHMM") String etime,

            @Wire("cts_time S10 시간CTS; continuation key (time)")
            String ctsTime) {}

    /** Answer. */
    public record OutBlock(
            @Wire("cts_time S10 시간CTS; continuation key (time)")
            String ctsTime) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("chetime S10 시간; time") String chetime,
            @Wire("price D6.2s 현재가; last price") BigDecimal price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D6.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("cvolume I8n 체결수량; trade quantity") long cvolume,
            @Wire("chdegree D8.2s 체결강도; trade strength %") BigDecimal chdegree,
            @Wire("offerho D6.2s 매도호가; ask price") BigDecimal offerho,
            @Wire("bidho D6.2s 매수호가; bid price") BigDecimal bidho,
            @Wire("volume I12s 거래량; volume") long volume,

            @Wire("n_msvolume I12s 누적매수체결량; cumulative buy volume")
            long nMsvolume,

            @Wire("n_mdvolume I12s 누적매도체결량; cumulative sell volume")
            long nMdvolume,

            @Wire("s_msvolume I12s 누적순매수체결량; cumulative net buy volume")
            long sMsvolume,

            @Wire("n_mschecnt I8n 누적매수체결건수; cumulative buy trade count")
            long nMschecnt,

            @Wire("n_mdchecnt I8n 누적매도체결건수; cumulative sell trade count")
            long nMdchecnt,

            @Wire("s_mschecnt I8n 누적순매수체결건수; cumulative net buy trade count")
            long sMschecnt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8458OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8458OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
