package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.order.Side;
import io.mireu.simulator.account.RequestKind;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Codes and words of the LS wire for what we know under other names. */
final class WireCodes {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    private WireCodes() {}

    /** 1 sell, 2 buy. */
    static String side(Side side) {
        return side == Side.SELL ? "1" : "2";
    }

    static String sideWord(Side side) {
        return side == Side.SELL ? "매도" : "매수";
    }

    /** 0 new, 1 modify, 2 cancel. */
    static int kind(RequestKind kind) {
        return switch (kind) {
            case NEW -> 0;
            case MODIFY -> 1;
            case CANCEL -> 2;
        };
    }

    /** YYYYMM. */
    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** The name that quotes carry, longer than the master's. */
    static String quoteName(Instrument.Derivative instrument) {
        String month = MONTH.format(YearMonth.from(instrument.lastTradingDay()));
        return switch (instrument) {
            case Instrument.Future future -> future.name().startsWith("MF") ? "미니 F " + month : "코스피200 F " + month;
            case Instrument.Option option ->
                "코스피200 " + option.name().charAt(0) + " " + month + " "
                        + option.strike().setScale(1, RoundingMode.HALF_UP);
        };
    }
}
