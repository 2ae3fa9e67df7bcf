package io.mireu.volatility.adapter.out.jdbc;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.volatility.application.Rebuild;
import io.mireu.volatility.application.Rebuilds;
import io.mireu.volatility.domain.PointsFromBars;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of rebuilds; its index lets one run at a time. */
@Component
class JdbcRebuilds implements Rebuilds {

    private final JdbcClient jdbc;

    JdbcRebuilds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Long> begin(SeriesCode series) {
        return jdbc.sql("insert into rebuilds (series) values (?) on conflict do nothing returning rebuild_id")
                .param(series.value())
                .query(Long.class)
                .optional();
    }

    @Override
    public void done(long id, long bars, PointsFromBars.Rebuilt rebuilt, int points) {
        jdbc.sql("""
                        update rebuilds set outcome = 'DONE', ended_at = now(), bars = ?, points = ?, minutes = ?,
                            first_minute = ?, last_minute = ? where rebuild_id = ?""")
                .param(bars)
                .param(points)
                .param(rebuilt.minutes())
                .param(timestamp(rebuilt.first()))
                .param(timestamp(rebuilt.last()))
                .param(id)
                .update();
    }

    @Override
    public void failed(long id, String code, String detail) {
        jdbc.sql("""
                        update rebuilds set outcome = 'FAILED', ended_at = now(), error_code = ?, error_message = ?
                        where rebuild_id = ?""").params(code, detail, id).update();
    }

    @Override
    public int interrupt() {
        return jdbc.sql("update rebuilds set outcome = 'INTERRUPTED', ended_at = now() where outcome = 'RUNNING'")
                .update();
    }

    @Override
    public List<Rebuild> latest(int limit) {
        return jdbc.sql("select * from rebuilds order by rebuild_id desc limit ?")
                .param(limit)
                .query(JdbcRebuilds::rebuild)
                .list();
    }

    @Override
    public Optional<Rebuild> find(long id) {
        return jdbc.sql("select * from rebuilds where rebuild_id = ?")
                .param(id)
                .query(JdbcRebuilds::rebuild)
                .optional();
    }

    private static Rebuild rebuild(ResultSet row, int number) throws SQLException {
        return new Rebuild(
                row.getLong("rebuild_id"),
                SeriesCode.of(row.getString("series")),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "ended_at"),
                Rebuild.Outcome.valueOf(row.getString("outcome")),
                row.getLong("bars"),
                row.getLong("minutes"),
                row.getLong("points"),
                instant(row, "first_minute"),
                instant(row, "last_minute"),
                row.getString("error_code"),
                row.getString("error_message"));
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
