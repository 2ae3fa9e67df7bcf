package io.mireu.standalone;

import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.simulator.venue.VenueTruth;
import io.mireu.support.kafka.KafkaClients;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Counts what a demo did, and compares our books with the venue's. */
final class DemoAudit {

    private static final Duration SETTLE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final DemoSystem system;
    private final ErrorCounter errors;
    private final JdbcClient orders;
    private final JdbcClient portfolios;
    private final BookComparison books;

    DemoAudit(DemoSystem system, ErrorCounter errors) {
        this.system = system;
        this.errors = errors;
        this.orders = system.service("order-service").bean(JdbcClient.class);
        this.portfolios = system.service("portfolio-service").bean(JdbcClient.class);
        this.books = new BookComparison(system.simulator().bean(VenueTruth.class), orders, portfolios);
    }

    /** Lets no new entry begin, waits until what is under way has settled, and counts. */
    DemoReport report(long startupMs) {
        List<DemoReport.ServiceHealth> health =
                system.services().stream().map(DemoAudit::health).toList();
        JdbcClient strategies = system.service("strategy-service").bean(JdbcClient.class);
        VolatilityAudit volatility = new VolatilityAudit(system.service("volatility-service"), system.simulator());
        DemoReport.Latency quoteToGreeks = volatility.quoteToGreeks();
        DemoReport.FrontChain frontChain = volatility.frontChain();
        long running = count(strategies, "select count(*) from strategies where status = 'RUNNING'");
        system.service("strategy-service").close();
        BookComparison.Result comparison = settled();
        return new DemoReport(
                startupMs,
                messages(List.of(Topics.MARKET_TRADES)),
                messages(List.of(Topics.MARKET_QUOTES)),
                messages(List.of(Topics.ORDER_INTENTS)),
                count(orders, "select count(*) from orders where sent_at is not null"),
                count(orders, "select count(*) from executions"),
                count(portfolios, "select count(*) from portfolios where opened_at is not null"),
                count(portfolios, "select count(*) from portfolios where status = 'CLOSED'"),
                realised(),
                comparison.venueOrders(),
                comparison.venueFills(),
                comparison.unmatchedOrders(),
                comparison.unmatchedFills(),
                errors.count(),
                deadLetters(),
                tickToOrder(),
                quoteToGreeks,
                frontChain,
                running,
                health);
    }

    private BookComparison.Result settled() {
        Instant until = Instant.now().plus(SETTLE);
        BookComparison.Result comparison = books.compare();
        while (!comparison.agrees() && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            comparison = books.compare();
        }
        return comparison;
    }

    private BigDecimal realised() {
        return portfolios
                .sql("select coalesce(sum(realised_pnl_krw), 0) from portfolios")
                .query(BigDecimal.class)
                .single();
    }

    private DemoReport.Latency tickToOrder() {
        return orders.sql("""
                        select percentile_cont(0.5) within group (order by ms), percentile_cont(0.99) within group (order by ms)
                        from (select extract(epoch from sent_at - trigger_received_at) * 1000 as ms
                              from orders join intents using (intent_id)
                              where leg_number = 0 and trigger_received_at is not null and sent_at is not null) latencies""")
                .query((row, _) -> new DemoReport.Latency(rounded(row.getBigDecimal(1)), rounded(row.getBigDecimal(2))))
                .single();
    }

    private static @Nullable Double rounded(@Nullable BigDecimal milliseconds) {
        return milliseconds == null ? null : Math.round(milliseconds.doubleValue() * 10) / 10.0;
    }

    private long deadLetters() {
        return positions(Topics.all().stream().map(Topic::deadLetterName));
    }

    private long messages(List<Topic<?>> topics) {
        return positions(topics.stream().map(Topic::name));
    }

    private long positions(Stream<String> names) {
        try (Admin admin = system.service("gateway").bean(KafkaClients.class).admin()) {
            Map<TopicPartition, OffsetSpec> ends =
                    admin.describeTopics(names.toList()).allTopicNames().get().values().stream()
                            .flatMap(topic -> topic.partitions().stream()
                                    .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                            .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not say how much is on the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while counting", e);
        }
    }

    private static long count(JdbcClient database, String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private static DemoReport.ServiceHealth health(RunningService service) {
        try {
            JsonNode health = RestClient.create(service.address().toString())
                    .get()
                    .uri("/actuator/health")
                    .retrieve()
                    .onStatus(_ -> true, (_, _) -> {}) // a service that is down says so with 503
                    .body(JsonNode.class);
            String status = health == null ? "NO ANSWER" : health.path("status").asString("NO ANSWER");
            return new DemoReport.ServiceHealth(service.name(), status);
        } catch (RestClientException e) {
            return new DemoReport.ServiceHealth(service.name(), "NO ANSWER");
        }
    }
}
