package io.mireu.standalone;

import io.mireu.pricing.Black76;
import io.mireu.pricing.smile.FoundForward;
import io.mireu.pricing.smile.OptionQuote;
import io.mireu.pricing.smile.Smile;
import io.mireu.pricing.smile.SmileRow;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table with what a smile says about it; null where it says nothing.
 *
 * @param line of the table, from 1
 * @param type put or call
 * @param strike points
 * @param bid points
 * @param offer points
 * @param point whether the smile goes through it
 * @param volatility of the mid, a decimal a year
 * @param bidVolatility of the bid
 * @param offerVolatility of the offer
 * @param x on the axis, of the call of this strike
 * @param delta dV/dF of this option, discounted
 * @param reason why it is no point
 */
record SmileRowAnswer(
        long line,
        @Nullable String type,
        @Nullable Double strike,
        @Nullable Double bid,
        @Nullable Double offer,
        boolean point,
        @Nullable Double volatility,
        @Nullable Double bidVolatility,
        @Nullable Double offerVolatility,
        @Nullable Double x,
        @Nullable Double delta,
        @Nullable String reason) {

    static List<SmileRowAnswer> all(Smile smile, SmileTable table) {
        Iterator<SmileRow> told = smile.rows().iterator();
        return table.rows().stream()
                .map(row -> row.quote() == null ? unread(row) : of(row.line(), told.next(), smile))
                .toList();
    }

    private static SmileRowAnswer unread(SmileTable.Row row) {
        return new SmileRowAnswer(
                row.line(), null, null, null, null, false, null, null, null, null, null, row.reason());
    }

    private static SmileRowAnswer of(long line, SmileRow row, Smile smile) {
        OptionQuote quote = row.quote();
        return new SmileRowAnswer(
                line,
                quote.type().name().toLowerCase(Locale.ROOT),
                number(quote.strike()),
                number(quote.bid()),
                number(quote.offer()),
                row.isPoint(),
                number(row.volatility()),
                number(row.bidVolatility()),
                number(row.offerVolatility()),
                number(row.x()),
                smile.forward() instanceof FoundForward forward
                        ? number(Black76.delta(
                                quote.type(),
                                forward.value(),
                                quote.strike(),
                                smile.years(),
                                smile.rate(),
                                row.volatility()))
                        : null,
                row.reason() == null ? null : row.reason().code());
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
