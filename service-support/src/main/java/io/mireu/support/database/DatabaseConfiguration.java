package io.mireu.support.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The service's schema, migrated before anything else uses it; absent when the service names no schema. */
@AutoConfiguration
@ConditionalOnProperty("mireu.database.schema")
@EnableConfigurationProperties(DatabaseSettings.class)
@EnableTransactionManagement
public class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings, MeterRegistry meters) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(settings.schema());
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
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

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean
    HealthIndicator databaseHealthIndicator(JdbcClient jdbc) {
        return () -> {
            jdbc.sql("select 1").query(Integer.class).single();
            return Health.up().build();
        };
    }
}
