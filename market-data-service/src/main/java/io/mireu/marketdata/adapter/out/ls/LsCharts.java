package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.wire.T8461;
import io.mireu.ls.wire.T8464;
import io.mireu.ls.wire.T8465;
import io.mireu.marketdata.application.Charts;
import io.mireu.marketdata.domain.Tick;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionMarket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The charts of LS: t8465 and t8464 of the day, t8461 of the night. */
@Component
class LsCharts implements Charts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HHmmss");
    private static final String TICKS = "T";
    private static final String MINUTES = "B";
    private static final int PAGE = 500;

    /** The night's chart has one page only; it refuses to show more rows. */
    private static final int NIGHT_ROWS = 999;

    private final LsClient client;

    LsCharts(LsClient client) {
        this.client = client;
    }

    @Override
    public List<Bar> minutes(DerivativeCode code, SessionHours session) {
        if (session.market() == SessionMarket.NIGHT) {
            return night(code, MINUTES).reversed().stream()
                    .map(row -> LsChartRows.minute(code, session, row))
                    .toList();
        }
        LocalDate day = session.tradeDate();
        T8465.InBlock query = T8465.InBlock.between(code.value(), 1, day, day);
        return LsMarketInquiry.ask(() -> client.market().minuteBars(query)).stream()
                .map(row -> LsChartRows.minute(code, row))
                .toList();
    }

    @Override
    public List<Tick> latestTicks(DerivativeCode code, SessionHours session) {
        if (session.market() == SessionMarket.NIGHT) {
            return night(code, TICKS).reversed().stream()
                    .map(row -> LsChartRows.tick(session, row))
                    .toList();
        }
        return ticks(code, session.tradeDate(), "");
    }

    @Override
    public List<Tick> ticksUntil(DerivativeCode code, Instant until) {
        LocalDateTime end = until.atZone(KrxCalendar.ZONE).toLocalDateTime();
        return ticks(code, end.toLocalDate(), SECOND.format(end));
    }

    private List<Tick> ticks(DerivativeCode code, LocalDate day, String until) {
        String date = DAY.format(day);
        T8464.InBlock query = new T8464.InBlock(code.value(), 1, PAGE, "0", date, "", date, until, "", "", "N");
        return LsMarketInquiry.ask(() -> client.read(T8464.TR, query)).outBlock1().stream()
                .filter(row -> row.date().equals(date))
                .map(LsChartRows::tick)
                .toList();
    }

    /** The last row first. */
    private List<T8461.OutBlock1> night(DerivativeCode code, String kind) {
        T8461.InBlock query = new T8461.InBlock(code.value(), kind, 1, NIGHT_ROWS);
        return LsMarketInquiry.ask(() -> client.read(T8461.TR, query)).outBlock1();
    }
}
