package io.mireu.marketdata.adapter.out.jdbc;

import static io.mireu.marketdata.adapter.out.jdbc.MarketColumns.date;
import static io.mireu.marketdata.adapter.out.jdbc.MarketColumns.instant;

import io.mireu.marketdata.application.collection.StatisticsReadModel;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.statistic.InvestorFlow;
import io.mireu.model.statistic.OpenInterest;
import io.mireu.model.statistic.SessionBar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the tables of what was collected. */
@Component
class JdbcStatisticsReadModel implements StatisticsReadModel {

    private final CollectionDatabase database;

    JdbcStatisticsReadModel(CollectionDatabase database) {
        this.database = database;
    }

    @Override
    public List<InterestRate> rates(int limit) {
        return database.jdbc()
                .sql("select * from rates order by rate_date desc, name limit ?")
                .param(limit)
                .query((row, _) -> new InterestRate(
                        row.getString("name"), date(row, "rate_date"), row.getBigDecimal("percent_per_year")))
                .list();
    }

    @Override
    public List<SessionBar> days(DerivativeCode code, int limit) {
        return database.jdbc()
                .sql("select * from daily_bars where instrument = ? order by trade_date desc, market limit ?")
                .params(code.value(), limit)
                .query((row, _) -> bar(code, row))
                .list();
    }

    private static SessionBar bar(DerivativeCode code, ResultSet row) throws SQLException {
        return new SessionBar(
                code,
                date(row, "trade_date"),
                SessionMarket.valueOf(row.getString("market")),
                row.getBigDecimal("open_points"),
                row.getBigDecimal("high_points"),
                row.getBigDecimal("low_points"),
                row.getBigDecimal("close_points"),
                row.getLong("volume_contracts"),
                row.getObject("open_interest_contracts", Long.class));
    }

    @Override
    public List<OpenInterest> openInterest(DerivativeCode code, int limit) {
        return database.jdbc()
                .sql("select * from open_interest where instrument = ? order by observed_at desc limit ?")
                .params(code.value(), limit)
                .query((row, _) -> new OpenInterest(
                        code,
                        date(row, "trade_date"),
                        row.getLong("open_interest_contracts"),
                        Objects.requireNonNull(instant(row, "observed_at"))))
                .list();
    }

    @Override
    public List<InvestorFlow> flows(@Nullable LocalDate tradeDate) {
        return database.jdbc()
                .sql("""
                        select distinct on (subject, investor, market) * from investor_flows
                        where trade_date = coalesce(?::date, (select max(trade_date) from investor_flows))
                        order by subject, investor, market, observed_at desc""")
                .param(tradeDate)
                .query(JdbcStatisticsReadModel::flow)
                .list();
    }

    private static InvestorFlow flow(ResultSet row, int number) throws SQLException {
        return new InvestorFlow(
                row.getString("subject"),
                row.getString("investor"),
                date(row, "trade_date"),
                SessionMarket.valueOf(row.getString("market")),
                row.getLong("bought_contracts"),
                row.getLong("sold_contracts"),
                row.getLong("bought_value"),
                row.getLong("sold_value"),
                Objects.requireNonNull(instant(row, "observed_at")));
    }
}
