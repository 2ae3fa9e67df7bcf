package io.mireu.ls.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Catalogue of realtime TRs: how each is registered and what its frames become. */
public enum RealtimeTr {
    /** Trades of index futures; key is the short code. */
    FC9(Keys.INSTRUMENT, FutureTradeFrame.FIELDS, FutureTradeFrame::read),
    /** Order books of index futures; key is the short code. */
    FH9(Keys.INSTRUMENT, FutureQuoteFrame.FIELDS, FutureQuoteFrame::read),
    /** Trades of index options; key is the short code. */
    OC0(Keys.INSTRUMENT, OptionTradeFrame.FIELDS, OptionTradeFrame::read),
    /** Order books of index options; key is the short code. */
    OH0(Keys.INSTRUMENT, OptionQuoteFrame.FIELDS, OptionQuoteFrame::read),
    /** State of all markets. */
    JIF(Keys.ALL_MARKETS, MarketStatusFrame.FIELDS, MarketStatusFrame::read),
    /** Accepted orders of the account. */
    O01(Keys.ACCOUNT, OrderAcceptedFrame.FIELDS, OrderAcceptedFrame::read),
    /** Fills of the account. */
    C01(Keys.ACCOUNT, FillFrame.FIELDS, FillFrame::read),
    /** Confirmed or refused modifications and cancellations of the account. */
    H01(Keys.ACCOUNT, OrderConfirmationFrame.FIELDS, OrderConfirmationFrame::read);

    private static final Map<String, RealtimeTr> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RealtimeTr::name, Function.identity()));

    private final Keys keys;
    private final FrameFields fields;
    private final Function<FrameValues, RealtimeFrame> reader;

    RealtimeTr(Keys keys, FrameFields fields, Function<FrameValues, RealtimeFrame> reader) {
        this.keys = keys;
        this.fields = fields;
        this.reader = reader;
    }

    /** The TR of a wire code. */
    public static Optional<RealtimeTr> find(String trCd) {
        return Optional.ofNullable(BY_CODE.get(trCd));
    }

    /** Whether it reports events of the account (tr_type 1 and 2) and not of a market (3 and 4). */
    public boolean ofAccount() {
        return keys == Keys.ACCOUNT;
    }

    /** The key under which a registration travels. */
    String key(String wanted) {
        return switch (keys) {
            case INSTRUMENT -> ShortCode.of(wanted).value();
            case ALL_MARKETS -> "0";
            case ACCOUNT -> "";
        };
    }

    FrameFields fields() {
        return fields;
    }

    RealtimeFrame read(FrameValues values) {
        return reader.apply(values);
    }

    private enum Keys {
        INSTRUMENT,
        ALL_MARKETS,
        ACCOUNT
    }
}
