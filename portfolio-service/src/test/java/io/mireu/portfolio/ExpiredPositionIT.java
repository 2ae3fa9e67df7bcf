package io.mireu.portfolio;

import static io.mireu.portfolio.SamplePortfolio.OPENED_AT;
import static io.mireu.portfolio.SamplePortfolio.completed;
import static io.mireu.portfolio.SamplePortfolio.entry;
import static io.mireu.portfolio.SamplePortfolio.fill;
import static io.mireu.portfolio.SamplePortfolio.filled;
import static io.mireu.portfolio.SamplePortfolio.received;
import static io.mireu.portfolio.SamplePortfolio.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.embedded.DatabaseAccess;
import io.mireu.embedded.TestInfrastructure;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.model.portfolio.LiquidationRule.HoldingTime;
import io.mireu.model.portfolio.PortfolioId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A position that expired, between a real broker and a real database. */
class ExpiredPositionIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LONG_ENOUGH_TO_BE_WRONG = Duration.ofMillis(700);
    private static final DerivativeCode EXPIRED = DerivativeCode.of("C016CA48");
    private static final Instant LATER = OPENED_AT.plus(Duration.ofHours(1));

    private final DatabaseAccess database = TestInfrastructure.shared().createDatabase();
    private final PortfolioId id =
            PortfolioId.of("x-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void aPortfolioOfAnExpiredPositionIsToldOfOnceAlsoAfterARestartAndNeverLiquidated() throws Exception {
        OrderIntent entry = entry(id, terms(new HoldingTime(Duration.ofMinutes(1))), Leg.market(EXPIRED, Side.BUY, 1));
        try (RunningPortfolioService service = start();
                var alerts = service.read(Topics.SYSTEM_ALERTS)) {
            service.observeEndOf(EXPIRED, LATER);
            service.observeVenueAt(LATER, SessionPhase.CONTINUOUS);
            service.awaitEndOf(EXPIRED);
            service.tell(received(entry), filled(entry, fill(EXPIRED, Side.BUY, "5.00", 1)), completed(entry, true));
            await().atMost(PATIENCE).until(() -> expiriesOfIt(alerts.events()) == 1);
        }

        try (RunningPortfolioService service = start();
                var alerts = service.read(Topics.SYSTEM_ALERTS);
                ToldPortfolios told = new ToldPortfolios(service)) {
            service.observeVenueAt(LATER.plusSeconds(60), SessionPhase.CONTINUOUS);
            service.awaitEndOf(EXPIRED);
            await().atMost(PATIENCE).until(() -> service.get("/summary").has("total"));
            await().during(LONG_ENOUGH_TO_BE_WRONG).atMost(PATIENCE).until(() -> expiriesOfIt(alerts.events()) <= 1);
            assertThat(expiriesOfIt(alerts.events())).isEqualTo(1);
            assertThat(told.liquidations(id)).isEmpty();
            assertThat(service.get("/" + id).get("portfolio").get("status").asString())
                    .isEqualTo("ACTIVE");
        }
    }

    private RunningPortfolioService start() {
        return RunningPortfolioService.start(TestInfrastructure.shared(), database);
    }

    private long expiriesOfIt(List<SystemEvent> alerts) {
        return alerts.stream()
                .filter(event -> event instanceof SystemEvent.AlertRaised alert
                        && alert.code().equals("position-expired")
                        && alert.message().contains(id.value()))
                .count();
    }
}
