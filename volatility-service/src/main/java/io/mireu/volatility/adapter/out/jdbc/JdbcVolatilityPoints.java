package io.mireu.volatility.adapter.out.jdbc;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.Topics;
import io.mireu.model.event.VolatilityEvent.PointComputed;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.PointOrigin;
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
                                delta, gamma, vega_points, theta_points, future_code, future_price_points, origin)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict"""; // the rest depends on who may replace whom
    private static final String KEEP = INSERT + " do nothing";
    private static final String REPLACE_BARS = INSERT + """
             (series, as_of) do update
            set twenty_delta_volatility = excluded.twenty_delta_volatility, expiry_clock = excluded.expiry_clock,
                option_code = excluded.option_code, price_points = excluded.price_points, delta = excluded.delta,
                gamma = excluded.gamma, vega_points = excluded.vega_points, theta_points = excluded.theta_points,
                future_code = excluded.future_code, future_price_points = excluded.future_price_points,
                origin = excluded.origin, recorded_at = now()
            where points.origin = 'BARS'""";
    private static final String DELETE_BARS =
            "delete from points where series = ? and as_of >= ? and as_of <= ? and origin = 'BARS'";
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
        if (insert(REPLACE_BARS, point) == 0) {
            return false;
        }
        var id = EventMeta.idOf(
                "volatility.point", point.series().value(), point.asOf().toString());
        outbox.append(
                Topics.VOLATILITY_POINTS, new PointComputed(EventMeta.of(id, point.asOf(), machine, null), point));
        return true;
    }

    @Override
    public int replaceRebuilt(SeriesCode series, Instant first, Instant last, List<VolatilityPoint> points) {
        Integer added = transactions.execute(_ -> {
            jdbc.sql(DELETE_BARS)
                    .params(series.value(), first.atOffset(ZoneOffset.UTC), last.atOffset(ZoneOffset.UTC))
                    .update();
            return points.stream().mapToInt(point -> insert(KEEP, point)).sum();
        });
        return added == null ? 0 : added;
    }

    private int insert(String statement, VolatilityPoint point) {
        Greeks greeks = point.greeks();
        return jdbc.sql(statement)
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
                        point.futurePrice(),
                        (point.isFromQuotes() ? PointOrigin.QUOTES : PointOrigin.BARS).name())
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
                row.getBigDecimal("future_price_points"),
                PointOrigin.valueOf(row.getString("origin")));
    }
}
