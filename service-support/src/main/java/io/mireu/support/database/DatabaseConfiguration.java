package io.mireu.support.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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

/**
 * The service's schema, migrated before anything else uses it; absent when the service names no schema, or does without
 * and opens its {@link Database} itself.
 */
@AutoConfiguration
@ConditionalOnProperty("mireu.database.schema")
@ConditionalOnBooleanProperty(name = "mireu.database.required", matchIfMissing = true)
@EnableConfigurationProperties(DatabaseSettings.class)
@EnableTransactionManagement
public class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings, MeterRegistry meters) {
        return Database.pool(settings, meters);
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
