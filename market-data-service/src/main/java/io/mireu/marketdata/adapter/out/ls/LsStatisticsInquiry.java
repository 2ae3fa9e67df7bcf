package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.LsFault;
import io.mireu.ls.wire.T2111;
import io.mireu.ls.wire.T2301;
import io.mireu.ls.wire.T3521;
import io.mireu.ls.wire.T8466;
import io.mireu.marketdata.application.InstrumentSettings;
import io.mireu.marketdata.application.collection.CollectionFault;
import io.mireu.marketdata.application.collection.StatisticsInquiry;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.collection.DaySummary;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.SessionBar;
import io.mireu.support.TransientFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asks LS for statistics over REST. */
@Component
class LsStatisticsInquiry implements StatisticsInquiry {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String FOREIGN_INDEX = "S";
    private static final String DAILY = "2";
    private static final String PLAIN = "N";
    private static final int PAGE = 500;

    private final LsClient client;
    private final LsBoards boards;

    LsStatisticsInquiry(LsClient client, InstrumentSettings settings) {
        this.client = client;
        this.boards = new LsBoards(client, settings.weeklyBoardKeys());
    }

    @Override
    public InterestRate rate(String symbol) {
        return ask(() -> {
            T3521.OutBlock rate = client.market()
                    .foreignQuote(FOREIGN_INDEX, symbol)
                    .orElseThrow(() -> new CollectionFault("no-data", "the venue tells no rate of " + symbol, null));
            return new InterestRate(symbol, LocalDate.parse(rate.date().strip(), DAY), rate.close());
        });
    }

    @Override
    public List<DaySummary> optionDays(OptionSeries series) {
        List<DaySummary> days = ask(() ->
                boards.days(series).stream().map(LsStatisticsInquiry::summary).toList());
        if (days.isEmpty()) {
            throw new CollectionFault("no-data", "no board of the venue shows " + series.code(), null);
        }
        return days;
    }

    private static DaySummary summary(T2301.OutBlock1 row) {
        return new DaySummary(
                DerivativeCode.of(row.optcode().strip()),
                row.open(),
                row.high(),
                row.low(),
                row.price(),
                row.volume(),
                row.mgjv());
    }

    @Override
    public DaySummary futureDay(DerivativeCode code) {
        T2111.OutBlock page = ask(() -> client.market()
                .quote(code.value())
                .orElseThrow(() -> new CollectionFault("no-data", "the venue shows no page of " + code, null)));
        return new DaySummary(code, page.open(), page.high(), page.low(), page.price(), page.volume(), page.mgjv());
    }

    @Override
    public List<SessionBar> days(DerivativeCode code, LocalDate from, LocalDate to) {
        T8466.InBlock query = new T8466.InBlock(code.value(), DAILY, PAGE, DAY.format(from), DAY.format(to), "", PLAIN);
        return ask(() -> client.read(T8466.TR, query).outBlock1().stream()
                .map(row -> bar(code, row))
                .filter(bar -> bar.volume() > 0)
                .filter(bar ->
                        !bar.tradeDate().isBefore(from) && !bar.tradeDate().isAfter(to))
                .toList());
    }

    private static SessionBar bar(DerivativeCode code, T8466.OutBlock1 row) {
        return new SessionBar(
                code,
                LocalDate.parse(row.date(), DAY),
                SessionMarket.DAY,
                row.open(),
                row.high(),
                row.low(),
                row.close(),
                row.jdiffVol(),
                row.openyak());
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (LsFault e) {
            throw new CollectionFault(
                    e.code().isEmpty() ? "venue-unavailable" : e.code(), String.valueOf(e.getMessage()), e);
        } catch (TransientFault e) {
            throw new CollectionFault("venue-unavailable", String.valueOf(e.getMessage()), e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new CollectionFault("unreadable", String.valueOf(e.getMessage()), e);
        }
    }
}
