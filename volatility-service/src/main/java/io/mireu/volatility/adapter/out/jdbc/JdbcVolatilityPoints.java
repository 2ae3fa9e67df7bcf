package io.mireu.volatility.adapter.out.jdbc;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.Topics;
import io.mireu.model.event.VolatilityEvent.PointComputed;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.support.outbox.Outbox;
import io.mireu.volatility.application.VolatilityPoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of points; each is published through the outbox. */
@Component
class JdbcVolatilityPoints implements VolatilityPoints {

    private static final String INSERT = """
            insert into points (series, as_of, twenty_delta_volatility, expiry_clock, option_code, price_points,
                                delta, gamma, vega_points, theta_points, future_code, future_price_points)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String NEWEST = """
            select * from (
                select * from points where series = ? and as_of >= ? and as_of < ? order by as_of desc limit ?) newest
            order by as_of""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Outbox outbox;
    private final Clock machine;

    JdbcVolatilityPoints(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Outbox outbox,
            @Qualifier("machineClock") Clock machine) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.outbox = outbox;
        this.machine = machine;
    }

    @Override
    public boolean add(VolatilityPoint point) {
        return Boolean.TRUE.equals(transactions.execute(_ -> insertAndAppend(point)));
    }

    private boolean insertAndAppend(VolatilityPoint point) {
        if (insert(point) == 0) {
            return false;
        }
        var id = EventMeta.idOf(
                "volatility.point", point.series().value(), point.asOf().toString());
        outbox.append(
                Topics.VOLATILITY_POINTS, new PointComputed(EventMeta.of(id, point.asOf(), machine, null), point));
        return true;
    }

    private int insert(VolatilityPoint point) {
        Greeks greeks = point.greeks();
        return jdbc.sql(INSERT)
                .params(
                        point.series().value(),
                        point.asOf().atOffset(ZoneOffset.UTC),
                        point.twentyDeltaVolatility(),
                        point.clock().value(),
                        point.option().value(),
                        point.price(),
                        greeks.delta(),
                        greeks.gamma(),
                        greeks.vega(),
                        greeks.theta(),
                        point.future().value(),
                        point.futurePrice())
                .update();
    }

    @Override
    public List<VolatilityPoint> find(SeriesCode series, Instant from, Instant until, int limit) {
        return jdbc.sql(NEWEST)
                .params(series.value(), from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), limit)
                .query(JdbcVolatilityPoints::point)
                .list();
    }

    private static VolatilityPoint point(ResultSet row, int number) throws SQLException {
        return new VolatilityPoint(
                SeriesCode.of(row.getString("series")),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getDouble("twenty_delta_volatility"),
                ExpiryClockName.of(row.getString("expiry_clock")),
                DerivativeCode.of(row.getString("option_code")),
                row.getBigDecimal("price_points"),
                new Greeks(
                        row.getDouble("delta"),
                        row.getDouble("gamma"),
                        row.getDouble("vega_points"),
                        row.getDouble("theta_points")),
                DerivativeCode.of(row.getString("future_code")),
                row.getBigDecimal("future_price_points"));
    }
}
