package io.mireu.portfolio.adapter.out.jdbc;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.application.BookedFill;
import io.mireu.portfolio.application.PortfolioReadModel;
import io.mireu.portfolio.domain.Portfolio;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions to the tables of portfolios. */
@Component
class JdbcPortfolioReadModel implements PortfolioReadModel {

    private static final String DAY = """
            select strategy_name, coalesce(sum(day.realised_pnl_krw), 0) as realised_pnl_krw,
                count(*) filter (where status = 'CLOSED' and last_trade_date = :date) as closed
            from portfolios
            join (select portfolio_id, sum(realised_pnl_krw) as realised_pnl_krw
                  from fills where trade_date = :date group by portfolio_id) day using (portfolio_id)
            group by strategy_name""";

    private final JdbcClient jdbc;
    private final PortfolioRows rows;

    JdbcPortfolioReadModel(JdbcClient jdbc, PortfolioRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Optional<Portfolio> find(PortfolioId id) {
        return rows.readOne("select * from portfolios where portfolio_id = ? and status is not null", id);
    }

    @Override
    public List<Portfolio> open() {
        return rows.read("select * from portfolios where status in ('ACTIVE', 'PENDING')");
    }

    @Override
    public List<Portfolio> latest(@Nullable PortfolioStatus status, int limit) {
        String newestFirst = " order by opened_at desc, portfolio_id desc limit ?";
        return status == null
                ? rows.read("select * from portfolios where status is not null" + newestFirst, limit)
                : rows.read("select * from portfolios where status = ?" + newestFirst, status.name(), limit);
    }

    @Override
    public List<BookedFill> fills(PortfolioId id) {
        return jdbc.sql("select * from fills where portfolio_id = ? order by venue_time, recorded_at, execution_id")
                .param(id.value())
                .query(JdbcPortfolioReadModel::fill)
                .list();
    }

    @Override
    public List<StrategyDay> day(LocalDate tradeDate) {
        return jdbc.sql(DAY)
                .param("date", tradeDate)
                .query((row, _) -> new StrategyDay(
                        row.getString("strategy_name"), row.getBigDecimal("realised_pnl_krw"), row.getInt("closed")))
                .list();
    }

    private static BookedFill fill(ResultSet row, int number) throws SQLException {
        Fill fill = new Fill(
                OrderId.of(row.getString("order_id")),
                new VenueOrderNumber(row.getObject("trade_date", LocalDate.class), row.getLong("venue_order_number")),
                row.getString("execution_id"),
                DerivativeCode.of(row.getString("instrument")),
                Side.valueOf(row.getString("side")),
                row.getBigDecimal("price_points"),
                row.getLong("quantity_contracts"),
                row.getObject("venue_time", OffsetDateTime.class).toInstant());
        return new BookedFill(
                IntentId.of(row.getString("intent_id")),
                fill,
                row.getLong("multiplier_krw"),
                row.getBigDecimal("realised_pnl_krw"));
    }
}
