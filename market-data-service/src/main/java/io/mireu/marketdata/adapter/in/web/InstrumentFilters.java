package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which instruments are wanted; what is null does not matter.
 *
 * @param type {@code future}, {@code call}, {@code put}, or {@code option} for both
 * @param product code or name, for example {@code 05} or {@code MINI_KOSPI200}
 * @param series for example {@code 01-6C}
 * @param state {@code ACTIVE}, {@code DISABLED} or {@code EXPIRED}; without it everything but what has expired
 * @param lastTradingDay the day on which it ends
 * @param strikeFrom lowest strike, index points; leaves futures out
 * @param strikeTo highest strike, index points; leaves futures out
 */
record InstrumentFilters(
        @Nullable String type,
        @Nullable String product,
        @Nullable String series,
        @Nullable String state,
        @Nullable LocalDate lastTradingDay,
        @Nullable BigDecimal strikeFrom,
        @Nullable BigDecimal strikeTo) {

    /**
     * Checks what only the model knows.
     *
     * @throws IllegalArgumentException for a type, product or series that does not exist
     */
    void check() {
        if (state != null) {
            ListingStatus.State.valueOf(state);
        }
        if (type != null && !type.equalsIgnoreCase("option")) {
            ContractType.valueOf(type.toUpperCase(Locale.ROOT));
        }
        if (series != null) {
            SeriesCode.of(series);
        }
        if (product != null && Product.all().stream().noneMatch(known -> isCalled(known, product))) {
            throw new IllegalArgumentException("unknown product: " + product);
        }
    }

    boolean accept(ListedInstrument listed) {
        Instrument.Derivative instrument = listed.instrument();
        return isOfState(listed)
                && (type == null || isOfType(instrument.code().type(), type))
                && (product == null || isCalled(instrument.code().product(), product))
                && (series == null || instrument.series().value().equals(series))
                && (lastTradingDay == null || instrument.lastTradingDay().equals(lastTradingDay))
                && isInRange(instrument);
    }

    private boolean isOfState(ListedInstrument listed) {
        return state == null
                ? !listed.isExpired()
                : listed.listing().state().name().equals(state);
    }

    private static boolean isOfType(ContractType type, String wanted) {
        return wanted.equalsIgnoreCase("option") ? type.isOption() : type.name().equalsIgnoreCase(wanted);
    }

    private static boolean isCalled(Product product, String wanted) {
        return product.code().equals(wanted) || product.name().equalsIgnoreCase(wanted);
    }

    private boolean isInRange(Instrument.Derivative instrument) {
        if (strikeFrom == null && strikeTo == null) {
            return true;
        }
        return instrument instanceof Instrument.Option option
                && (strikeFrom == null || option.strike().compareTo(strikeFrom) >= 0)
                && (strikeTo == null || option.strike().compareTo(strikeTo) <= 0);
    }
}
