package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;

/** t2216: tick / minute bars of today (no date) (선물옵션틱분별체결조회차트). */
public final class T2216 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t2216",
            "/futureoption/chart",
            RestTr.Kind.READ,
            "t2216InBlock",
            InBlock.class,
            Response.class,
            "선물옵션틱분별체결조회차트");

    private T2216() {}

    /** What is asked. */
    public record InBlock(
            @Wire("focode S8 단축코드; short code (8)") String focode,
            @Wire("cgubun S1 챠트구분; chart kind") String cgubun,
            @Wire("bgubun I3n 분구분; bar size") long bgubun,
            @Wire("cnt I3n 조회건수; requested row count") long cnt) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("chetime S10 시간; time") String chetime,
            @Wire("price D9.2s 현재가; last price") BigDecimal price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D9.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("open D9.2s 시가; open") BigDecimal open,
            @Wire("high D9.2s 고가; high") BigDecimal high,
            @Wire("low D9.2s 저가; low") BigDecimal low,
            @Wire("volume I12s 거래량; volume") long volume,
            @Wire("value I12s 거래대금; traded value") long value,
            @Wire("openyak I8n 미결수량; open interest") long openyak,
            @Wire("openupdn I8n 미결증감; open interest change") long openupdn,
            @Wire("cvolume I8n 체결수량; trade quantity") long cvolume,

            @Wire("s_mschecnt I8n 매수순간체결건수; buy trade count in bar")
            long sMschecnt,

            @Wire("s_mdchecnt I8n 매도순간체결건수; sell trade count in bar")
            long sMdchecnt,

            @Wire("ss_mschecnt I8n 순매수순간체결건수; net buy trade count in bar")
            long ssMschecnt,

            @Wire("s_mschevol I12s 매수순간체결량; buy volume in bar")
            long sMschevol,

            @Wire("s_mdchevol I12s 매도순간체결량; sell volume in bar")
            long sMdchevol,

            @Wire("ss_mschevol I12s 순매수순간체결량; net buy volume in bar")
            long ssMschevol,

            @Wire("chdegvol D8.2s 체결강도(거래량); trade strength by volume %")
            BigDecimal chdegvol,

            @Wire("chdegcnt D8.2s 체결강도(건수); trade strength by count %")
            BigDecimal chdegcnt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t2216OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
