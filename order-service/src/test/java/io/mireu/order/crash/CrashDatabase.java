package io.mireu.order.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.order.adapter.out.jdbc.JdbcPorts;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real database with the service's own migrations; it outlives every crash. */
final class CrashDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CrashDatabase() {
        DatabaseAccess access = TestInfrastructure.shared().createDatabase();
        Flyway.configure()
                .dataSource(access.jdbcUrl(), access.username(), access.password())
                .schemas("orders")
                .defaultSchema("orders")
                .locations("classpath:db/migration/support", "classpath:db/migration/orders")
                .load()
                .migrate();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(access.username());
        config.setPassword(access.password());
        config.setMaximumPoolSize(4);
        config.addDataSourceProperty("currentSchema", "orders");
        config.setConnectionInitSql("set synchronous_commit to off"); // the database is not what crashes here
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(pool);
        transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    JdbcPorts tables() {
        return JdbcPorts.on(jdbc);
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    @Override
    public void close() {
        pool.close();
    }
}
