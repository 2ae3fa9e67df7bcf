package io.mireu.ls.wire;

import io.mireu.ls.codec.WirePlan;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Catalogue of realtime TRs: how each is registered and what its frames become. */
public enum RealtimeTr {
    /** Index futures trade (KOSPI200선물체결). */
    FC9("FC9", RealtimeKeys.INSTRUMENT, FutureTradeFrame.class),
    /** Index futures order book (KOSPI200선물호가). */
    FH9("FH9", RealtimeKeys.INSTRUMENT, FutureQuoteFrame.class),
    /** Index futures price band expansion (KOSPI200선물가격제한폭확대). */
    FX9("FX9", RealtimeKeys.INSTRUMENT, FuturePriceStepFrame.class),
    /** Index futures indicative price (지수선물예상체결). */
    YF9("YF9", RealtimeKeys.INSTRUMENT, FutureIndicativeFrame.class),
    /** Index option trade (KOSPI200옵션체결). */
    OC0("OC0", RealtimeKeys.INSTRUMENT, OptionTradeFrame.class),
    /** Index option order book (KOSPI200옵션호가). */
    OH0("OH0", RealtimeKeys.INSTRUMENT, OptionQuoteFrame.class),
    /** Index option greeks (KOSPI200옵션민감도). */
    OMG("OMG", RealtimeKeys.INSTRUMENT, OptionGreeksFrame.class),
    /** Option price band expansion (KOSPI200옵션가격제한폭확대). */
    OX0("OX0", RealtimeKeys.INSTRUMENT, OptionPriceStepFrame.class),
    /** Option indicative price (지수옵션예상체결). */
    YOC("YOC", RealtimeKeys.INSTRUMENT, OptionIndicativeFrame.class),
    /** Futures real-time price limit (KOSPI200선물실시간상하한가). */
    FD0("FD0", RealtimeKeys.INSTRUMENT, FutureLimitFrame.class),
    /** Option real-time price limit (KOSPI200옵션실시간상하한가). */
    OD0("OD0", RealtimeKeys.INSTRUMENT, OptionLimitFrame.class),
    /** Night trade (futures and options) (KRX야간파생 체결). */
    DC0("DC0", RealtimeKeys.INSTRUMENT, NightTradeFrame.class),
    /** Night order book (futures and options) (KRX야간파생 호가). */
    DH0("DH0", RealtimeKeys.INSTRUMENT, NightQuoteFrame.class),
    /** Night real-time price limit (KRX야간파생 실시간상하한가). */
    DD0("DD0", RealtimeKeys.INSTRUMENT, NightLimitFrame.class),
    /** Night price band expansion (KRX야간파생 가격제한폭확대). */
    DX0("DX0", RealtimeKeys.INSTRUMENT, NightPriceStepFrame.class),
    /** Night indicative price (KRX야간파생 예상체결). */
    DYC("DYC", RealtimeKeys.INSTRUMENT, NightIndicativeFrame.class),
    /** Investor flow, changed investor (KRX야간파생 투자자매매현황). */
    DBM("DBM", RealtimeKeys.INVESTOR, InvestorFlowFrame.class),
    /** Investor flow, all investors (KRX야간파생 투자자별현황). */
    DBT("DBT", RealtimeKeys.INVESTOR, InvestorFlowsFrame.class),
    /** Order accepted (day) (선물접수). */
    O01("O01", RealtimeKeys.ACCOUNT, OrderAcceptedFrame.class),
    /** Fill (day) (선물주문체결). */
    C01("C01", RealtimeKeys.ACCOUNT, FillFrame.class),
    /** Modify / cancel confirmation or rejection (day) (선물주문정정취소). */
    H01("H01", RealtimeKeys.ACCOUNT, OrderConfirmationFrame.class),
    /** Order accepted (night) (KRX야간파생 선물접수). */
    O02("O02", RealtimeKeys.ACCOUNT, OrderAcceptedFrame.class),
    /** Fill (night) (KRX야간파생 선물체결). */
    C02("C02", RealtimeKeys.ACCOUNT, FillFrame.class),
    /** Modify / cancel confirmation (night) (KRX야간파생 선물정정취소). */
    H02("H02", RealtimeKeys.ACCOUNT, NightOrderConfirmationFrame.class),
    /** Market operation status (장운영정보). */
    JIF("JIF", RealtimeKeys.ALL_MARKETS, MarketStatusFrame.class),
    /** KOSPI trade (KOSPI체결). */
    S3("S3_", RealtimeKeys.STOCK, StockTradeFrame.class),
    /** KOSDAQ trade (KOSDAQ체결). */
    K3("K3_", RealtimeKeys.STOCK, StockTradeFrame.class),
    /** KOSPI order book (10 levels) (KOSPI호가잔량). */
    H1("H1_", RealtimeKeys.STOCK, StockQuoteFrame.class),
    /** KOSDAQ order book (10 levels) (KOSDAQ호가잔량). */
    HA("HA_", RealtimeKeys.STOCK, StockQuoteFrame.class),
    /** KOSPI indicative trade (KOSPI예상체결). */
    YS3("YS3", RealtimeKeys.STOCK, StockIndicativeFrame.class),
    /** KOSDAQ indicative trade (KOSDAQ예상체결). */
    YK3("YK3", RealtimeKeys.STOCK, StockIndicativeFrame.class),
    /** Volatility interruption (VI) on / off, KRX (VI발동해제). */
    VI("VI_", RealtimeKeys.STOCK_OR_ALL, VolatilityInterruptionFrame.class),
    /** VI on / off of the after-hours single-price session (시간외단일가VI발동해제). */
    DVI("DVI", RealtimeKeys.STOCK_OR_ALL, VolatilityInterruptionFrame.class),
    /** Unified trade KRX + NXT ((통합)체결). */
    US3("US3", RealtimeKeys.UNIFIED, UnifiedTradeFrame.class),
    /** Unified order book KRX + NXT (10 levels) ((통합)호가잔량). */
    UH1("UH1", RealtimeKeys.UNIFIED, UnifiedQuoteFrame.class),
    /** Unified indicative trade ((통합)예상체결). */
    UYS("UYS", RealtimeKeys.UNIFIED, UnifiedIndicativeFrame.class),
    /** Unified VI on / off ((통합)VI발동해제). */
    UVI("UVI", RealtimeKeys.UNIFIED_OR_ALL, UnifiedVolatilityInterruptionFrame.class),
    /** NXT-only trade ((NXT)체결). */
    NS3("NS3", RealtimeKeys.NXT, UnifiedTradeFrame.class),
    /** NXT-only order book (10 levels) ((NXT)호가잔량). */
    NH1("NH1", RealtimeKeys.NXT, NxtQuoteFrame.class),
    /** NXT-only indicative trade ((NXT)예상체결). */
    NYS("NYS", RealtimeKeys.NXT, UnifiedIndicativeFrame.class),
    /** NXT-only VI on / off ((NXT)VI 발동 해제). */
    NVI("NVI", RealtimeKeys.NXT_OR_ALL, NxtVolatilityInterruptionFrame.class),
    /** Index value (지수). */
    IJ("IJ_", RealtimeKeys.INDEX, IndexFrame.class),
    /** Indicative index value (예상지수). */
    YJ("YJ_", RealtimeKeys.INDEX, IndicativeIndexFrame.class);

    private static final Map<String, RealtimeTr> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RealtimeTr::code, Function.identity()));

    private final String code;
    private final RealtimeKeys keys;
    private final Class<? extends RealtimeFrame> frame;

    RealtimeTr(String code, RealtimeKeys keys, Class<? extends RealtimeFrame> frame) {
        this.code = code;
        this.keys = keys;
        this.frame = frame;
    }

    /** The TR of a wire code. */
    public static Optional<RealtimeTr> find(String trCd) {
        return Optional.ofNullable(BY_CODE.get(trCd));
    }

    /** The code on the wire, for example FC9 or S3_. */
    public String code() {
        return code;
    }

    /** The record of its frames. */
    public Class<? extends RealtimeFrame> frame() {
        return frame;
    }

    /** Whether it reports events of the account (tr_type 1 and 2) and not of a market (3 and 4). */
    public boolean ofAccount() {
        return keys == RealtimeKeys.ACCOUNT;
    }

    /** The key under which a registration travels. */
    String key(String wanted) {
        return keys.onWire(wanted);
    }

    WirePlan<? extends RealtimeFrame> plan() {
        return WirePlan.of(frame);
    }
}
