package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t2212: time and sales (선물옵션시간대별체결조회). */
public final class T2212 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t2212",
                    "/futureoption/market-data",
                    RestTr.Kind.READ,
                    "t2212InBlock",
                    InBlock.class,
                    Response.class,
                    "선물옵션시간대별체결조회")
            .paged(Paging.byKeys("cts_time"));

    private T2212() {}

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
            @Wire("price D9.2s 현재가; last price") BigDecimal price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D9.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("cvolume I8n 체결수량; trade quantity") long cvolume,
            @Wire("chdegree D8.2s 체결강도; trade strength %") BigDecimal chdegree,
            @Wire("offerho D9.2s 매도호가; ask price") BigDecimal offerho,
            @Wire("bidho D9.2s 매수호가; bid price") BigDecimal bidho,
            @Wire("volume I12s 거래량; volume") long volume,
            @Wire("openyak I8n 미결수량; open interest") long openyak,

            @Wire("jnilopenupdn I8n 미결전일증감; open interest change vs previous day")
            long jnilopenupdn,

            @Wire("ibasis D9.2s 이론BASIS; theoretical basis") BigDecimal ibasis,
            @Wire("sbasis D9.2s 시장BASIS; market basis") BigDecimal sbasis,
            @Wire("kasis D6.2s 괴리율; disparity rate %") BigDecimal kasis,
            @Wire("value I12s 거래대금; traded value") long value,

            @Wire("j_openupdn I8n 미결직전증감; open interest change vs previous tick")
            long jOpenupdn,

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
            @Wire("t2212OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t2212OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
