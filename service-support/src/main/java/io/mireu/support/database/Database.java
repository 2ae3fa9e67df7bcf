package io.mireu.support.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A service's schema, migrated, with a pool of connections to it.
 *
 * @param pool the connections
 * @param jdbc statements over them
 * @param transactions transactions over them
 */
public record Database(HikariDataSource pool, JdbcClient jdbc, TransactionTemplate transactions)
        implements AutoCloseable {

    private static final long CONNECT_WITHIN_MS = 10_000;

    /**
     * Opens it, for a service that runs without its database too.
     *
     * @throws RuntimeException when the database does not answer or cannot be migrated
     */
    public static Database open(DatabaseSettings settings, MeterRegistry meters) {
        HikariDataSource pool = pool(settings, meters);
        return new Database(pool, JdbcClient.create(pool), new TransactionTemplate(new JdbcTransactionManager(pool)));
    }

    static HikariDataSource pool(DatabaseSettings settings, MeterRegistry meters) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(settings.schema());
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_WITHIN_MS);
        config.setMetricRegistry(meters);
        config.addDataSourceProperty("currentSchema", settings.schema());
        config.addDataSourceProperty("ApplicationName", settings.schema());
        migrate(settings);
        return new HikariDataSource(config);
    }

    private static void migrate(DatabaseSettings settings) {
        Flyway.configure()
                .dataSource(settings.url(), settings.username(), settings.password())
                .schemas(settings.schema())
                .defaultSchema(settings.schema())
                .locations("classpath:db/migration/support", "classpath:db/migration/" + settings.schema())
                .outOfOrder(true)
                .load()
                .migrate();
    }

    @Override
    public void close() {
        pool.close();
    }
}
