package io.mireu.volatility.domain;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.pricing.PutCall;
import io.mireu.pricing.smile.OptionQuote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The quotes of a series' options as forwards and smiles are made of them; one that was late when it came is none. */
public final class SmileQuotes {

    private SmileQuotes() {}

    /**
     * All that there are.
     *
     * @param quoteOf the last of an option, null before the first
     * @param now the market's time
     */
    public static List<OptionQuote> of(
            Collection<Instrument.Option> options, Function<Instrument.Option, @Nullable Quote> quoteOf, Instant now) {
        List<OptionQuote> quotes = new ArrayList<>(options.size());
        for (Instrument.Option option : options) {
            Quote quote = quoteOf.apply(option);
            if (quote != null && !quote.flags().contains(QualityFlag.STALE)) {
                quotes.add(of(option, quote, now));
            }
        }
        return quotes;
    }

    private static OptionQuote of(Instrument.Option option, Quote quote, Instant now) {
        return new OptionQuote(
                typeOf(option),
                option.strike().doubleValue(),
                best(quote.bids()),
                best(quote.offers()),
                QuoteAge.of(quote, now),
                quote.flags().contains(QualityFlag.TRUNCATED));
    }

    static PutCall typeOf(Instrument.Option option) {
        return option.code().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT;
    }

    private static double best(List<BookLevel> levels) {
        return levels.isEmpty() ? 0 : levels.getFirst().price().doubleValue();
    }
}
