package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8460: night option board (KRX야간파생 옵션 전광판). */
public final class T8460 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8460",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t8460InBlock",
            InBlock.class,
            Response.class,
            "KRX야간파생 옵션 전광판");

    private T8460() {}

    /** What is asked. */
    public record InBlock(
            @Wire("yyyymm S6 월물(혹은주물WN); expiry month or weekly key")
            String yyyymm,

            @Wire("gubun S1 구분(G:원지수W:위클리); product kind") String gubun) {}

    /** Answer. */
    public record OutBlock(
            @Wire("gmprice D6.2s 근월물현재가; front-month last price")
            BigDecimal gmprice,

            @Wire("gmsign S1 근월물전일대비구분; front-month change sign")
            String gmsign,

            @Wire("gmchange D6.2s 근월물전일대비; front-month change")
            BigDecimal gmchange,

            @Wire("gmdiff D6.2s 근월물등락율; front-month change rate %")
            BigDecimal gmdiff,

            @Wire("gmvolume I12n 근월물거래량; front-month volume")
            long gmvolume,

            @Wire("gmshcode S8 근월물선물코드; front-month futures code")
            String gmshcode) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("actprice D6.2s 행사가; strike price") BigDecimal actprice,
            @Wire("optcode S8 콜옵션코드; call code") String optcode,
            @Wire("price D6.2s 현재가; last price") BigDecimal price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D6.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 거래량; volume") long volume,
            @Wire("offerho1 D6.2s 매도호가; ask price") BigDecimal offerho1,
            @Wire("bidho1 D6.2s 매수호가; bid price") BigDecimal bidho1,
            @Wire("cvolume I12n 체결량; trade quantity") long cvolume,
            @Wire("impv D6.2s 내재가치; intrinsic value") BigDecimal impv,
            @Wire("timevl D6.2s 시간가치; time value") BigDecimal timevl,
            @Wire("offerrem1 I12n 매도잔량; ask quantity 1") long offerrem1,
            @Wire("bidrem1 I12n 매수잔량; bid quantity 1") long bidrem1,
            @Wire("open D6.2s 시가; open") BigDecimal open,
            @Wire("high D6.2s 고가; high") BigDecimal high,
            @Wire("low D6.2s 저가; low") BigDecimal low,
            @Wire("atmgubun S1 ATM구분; ATM class") String atmgubun,
            @Wire("jisuconv D6.2s 지수환산; index equivalent") BigDecimal jisuconv) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8460OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8460OutBlock1 []") List<OutBlock1> outBlock1,
            @Wire("t8460OutBlock2 []") List<OutBlock1> outBlock2)
            implements RestAnswer {}
}
