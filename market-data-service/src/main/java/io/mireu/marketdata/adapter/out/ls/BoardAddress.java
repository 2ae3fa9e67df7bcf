package io.mireu.marketdata.adapter.out.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.WeekOfMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * By what LS names the board of a series: the month of a monthly one, the week of the month and the weekday of a weekly one.
 *
 * @param kind G monthly, M mini, W weekly
 * @param key month or week
 */
record BoardAddress(String kind, String key) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    static BoardAddress of(Instrument.Option option) {
        Product product = option.code().product();
        if (product.isWeekly()) {
            LocalDate day = option.code().week().orElse(option.lastTradingDay());
            String weekday = product.equals(Product.KOSPI200_WEEKLY_MONDAY) ? "MON" : "THU";
            return new BoardAddress("W", "W" + WeekOfMonth.of(day).number() + weekday);
        }
        YearMonth month = option.code().month().orElseGet(() -> YearMonth.from(option.lastTradingDay()));
        return new BoardAddress(product.equals(Product.MINI_KOSPI200) ? "M" : "G", MONTH.format(month));
    }
}
