package io.mireu.marketdata.adapter.out.jdbc;

import static io.mireu.marketdata.adapter.out.jdbc.MarketColumns.timestamp;

import io.mireu.marketdata.application.collection.Statistics;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.StatisticEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores by the natural key and appends to the outbox in the same transaction, only what is new or different. Ids are made
 * of the facts, so that a value told again is the same event.
 */
@Component
class JdbcStatistics implements Statistics {

    private final CollectionDatabase database;
    private final SessionTimetable timetable;
    private final Clock machine;

    JdbcStatistics(CollectionDatabase database, SessionTimetable timetable, @Qualifier("machineClock") Clock machine) {
        this.database = database;
        this.timetable = timetable;
        this.machine = machine;
    }

    @Override
    public long rates(List<InterestRate> rates) {
        return record(rates, this::isNew, this::event);
    }

    private boolean isNew(InterestRate rate) {
        return changed("""
                insert into rates (name, rate_date, percent_per_year) values (?, ?, ?)
                on conflict (name, rate_date) do update
                set percent_per_year = excluded.percent_per_year, recorded_at = now()
                where rates.percent_per_year <> excluded.percent_per_year""", rate.name(), rate.date(), rate.percentPerYear());
    }

    private StatisticEvent event(InterestRate rate) {
        Instant day = rate.date().atStartOfDay(KrxCalendar.ZONE).toInstant();
        return new StatisticEvent.RateFixed(meta("statistic.rate-fixed", rate, day), rate);
    }

    @Override
    public long days(List<SessionBar> bars) {
        return record(bars, this::isNew, this::event);
    }

    private boolean isNew(SessionBar bar) {
        return changed(
                """
                insert into daily_bars (instrument, trade_date, market, open_points, high_points, low_points,
                    close_points, volume_contracts, open_interest_contracts) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (instrument, trade_date, market) do update
                set open_points = excluded.open_points, high_points = excluded.high_points,
                    low_points = excluded.low_points, close_points = excluded.close_points,
                    volume_contracts = excluded.volume_contracts,
                    open_interest_contracts = excluded.open_interest_contracts, recorded_at = now()
                where (daily_bars.open_points, daily_bars.high_points, daily_bars.low_points, daily_bars.close_points,
                        daily_bars.volume_contracts, daily_bars.open_interest_contracts)
                    is distinct from (excluded.open_points, excluded.high_points, excluded.low_points,
                        excluded.close_points, excluded.volume_contracts, excluded.open_interest_contracts)""",
                bar.instrument().value(),
                bar.tradeDate(),
                bar.market().name(),
                bar.open(),
                bar.high(),
                bar.low(),
                bar.close(),
                bar.volume(),
                bar.openInterest());
    }

    private StatisticEvent event(SessionBar bar) {
        Instant close = switch (bar.market()) {
            case DAY -> timetable.day(bar.tradeDate()).close();
            case NIGHT ->
                timetable
                        .night(timetable.calendar().previousTradingDay(bar.tradeDate()))
                        .close();
        };
        return new StatisticEvent.DayClosed(meta("statistic.day-closed", bar, close), bar);
    }

    @Override
    public long openInterest(List<OpenInterest> counts) {
        return record(
                counts,
                this::isNew,
                count -> new StatisticEvent.OpenInterestCounted(
                        meta("statistic.open-interest-counted", count, count.observedAt()), count));
    }

    private boolean isNew(OpenInterest count) {
        return changed(
                """
                insert into open_interest (instrument, trade_date, observed_at, open_interest_contracts)
                select ?, ?, ?, n from (values (?::bigint)) as counted (n)
                where n is distinct from (select open_interest_contracts from open_interest
                    where instrument = ? and trade_date = ? order by observed_at desc limit 1)
                on conflict do nothing""",
                count.instrument().value(),
                count.tradeDate(),
                timestamp(count.observedAt()),
                count.contracts(),
                count.instrument().value(),
                count.tradeDate());
    }

    @Override
    public long flows(List<InvestorFlow> flows) {
        return record(
                flows,
                this::isNew,
                flow -> new StatisticEvent.FlowsReported(
                        meta("statistic.flows-reported", flow, flow.observedAt()), flow));
    }

    private boolean isNew(InvestorFlow flow) {
        return changed(
                """
                insert into investor_flows (subject, investor, trade_date, market, observed_at, bought_contracts,
                    sold_contracts, bought_value, sold_value)
                select ?, ?, ?, ?, ?, bought, sold, bought_value, sold_value
                from (values (?::bigint, ?::bigint, ?::bigint, ?::bigint)) as told (bought, sold, bought_value, sold_value)
                where (bought, sold, bought_value, sold_value) is distinct from
                    (select row (bought_contracts, sold_contracts, f.bought_value, f.sold_value) from investor_flows f
                    where subject = ? and investor = ? and trade_date = ? and market = ?
                    order by observed_at desc limit 1)
                on conflict do nothing""",
                flow.subject(),
                flow.investor(),
                flow.tradeDate(),
                flow.market().name(),
                timestamp(flow.observedAt()),
                flow.boughtContracts(),
                flow.soldContracts(),
                flow.boughtValue(),
                flow.soldValue(),
                flow.subject(),
                flow.investor(),
                flow.tradeDate(),
                flow.market().name());
    }

    private boolean changed(String sql, @Nullable Object... values) {
        JdbcClient.StatementSpec statement = database.jdbc().sql(sql);
        for (Object value : values) {
            statement = statement.param(value);
        }
        return statement.update() > 0;
    }

    private <T> long record(List<T> values, Predicate<T> isNew, Function<T, StatisticEvent> event) {
        Long rows = database.transactions().execute(_ -> {
            long changes = 0;
            for (T value : values) {
                if (isNew.test(value)) {
                    database.outbox().append(Topics.MARKET_STATISTICS, event.apply(value));
                    changes++;
                }
            }
            return changes;
        });
        return rows == null ? 0 : rows;
    }

    private EventMeta meta(String kind, Object facts, Instant occurredAt) {
        return EventMeta.of(EventMeta.idOf(kind, facts.toString()), occurredAt, machine, null);
    }
}
