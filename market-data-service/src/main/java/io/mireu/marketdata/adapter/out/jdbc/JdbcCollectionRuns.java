package io.mireu.marketdata.adapter.out.jdbc;

import static io.mireu.marketdata.adapter.out.jdbc.MarketColumns.instant;
import static io.mireu.marketdata.adapter.out.jdbc.MarketColumns.timestamp;

import io.mireu.marketdata.application.collection.CollectionRuns;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of runs; its index lets one run of a job be under way. */
@Component
class JdbcCollectionRuns implements CollectionRuns {

    private static final int LONGEST_MESSAGE = 1_000;

    private final CollectionDatabase database;

    JdbcCollectionRuns(CollectionDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Long> begin(
            CollectionJob job, CollectionRun.Trigger trigger, @Nullable Instant dueAt, Instant asOf) {
        return database.jdbc()
                .sql("""
                        insert into collection_runs (job, trigger, due_at, as_of) values (?, ?, ?, ?)
                        on conflict (job) where outcome = 'RUNNING' do nothing
                        returning run_id""")
                .param(job.wireName())
                .param(trigger.name())
                .param(dueAt == null ? null : timestamp(dueAt))
                .param(timestamp(asOf))
                .query(Long.class)
                .optional();
    }

    @Override
    public void done(long id, long rows) {
        database.jdbc()
                .sql("update collection_runs set outcome = 'DONE', ended_at = now(), rows = ? where run_id = ?")
                .params(rows, id)
                .update();
    }

    @Override
    public void failed(long id, String code, String message) {
        String told = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
        database.jdbc().sql("""
                        update collection_runs set outcome = 'FAILED', ended_at = now(), error_code = ?,
                            error_message = ? where run_id = ?""").params(code, told, id).update();
    }

    @Override
    public int interrupt() {
        return database.jdbc()
                .sql("update collection_runs set outcome = 'INTERRUPTED', ended_at = now() where outcome = 'RUNNING'")
                .update();
    }

    @Override
    public Optional<CollectionRun> lastDone(CollectionJob job) {
        return database.jdbc()
                .sql("select * from collection_runs where job = ? and outcome = 'DONE' order by as_of desc limit 1")
                .param(job.wireName())
                .query(JdbcCollectionRuns::run)
                .optional();
    }

    @Override
    public List<CollectionRun> latest(CollectionJob job, int limit) {
        return database.jdbc()
                .sql("select * from collection_runs where job = ? order by run_id desc limit ?")
                .params(job.wireName(), limit)
                .query(JdbcCollectionRuns::run)
                .list();
    }

    private static CollectionRun run(ResultSet row, int number) throws SQLException {
        return new CollectionRun(
                row.getLong("run_id"),
                row.getString("job"),
                CollectionRun.Trigger.valueOf(row.getString("trigger")),
                instant(row, "due_at"),
                Objects.requireNonNull(instant(row, "as_of")),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "ended_at"),
                CollectionRun.Outcome.valueOf(row.getString("outcome")),
                row.getLong("rows"),
                row.getString("error_code"),
                row.getString("error_message"));
    }
}
