package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.EnvironmentGuard;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.OrderResult;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00200;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.FnoOrdprcPtn;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own client against a venue of paper and one of live: who trades under which name, and who does not. */
class RealClientEnvironmentTest {

    private static final String FRONT = "A056C000";
    private static final String LIVE_ACCOUNT = "mireu.simulator.account.environment=live";
    private static final String PAPER_SOCKET = "mireu.simulator.wire.socket-environment=paper";

    @TempDir
    private Path directory;

    private final List<String> alarms = new CopyOnWriteArrayList<>();

    @Test
    void aPaperKeyTradesOnThePaperVenueUnderThatName() {
        try (RunningSimulator simulator = new RunningSimulator(directory);
                Desk desk = new Desk(LsEnvironment.PAPER, simulator)) {
            assertThat(desk.placeModifyCancel()).containsExactly("00040", "00462", "00463");
            assertThat(desk.tokens.issued()).isEqualTo(1);
            assertThat(alarms).isEmpty();
        }
    }

    @Test
    void aLiveKeyTradesOnTheLiveVenueUnderThatName() {
        try (RunningSimulator simulator = new RunningSimulator(directory, LIVE_ACCOUNT);
                Desk desk = new Desk(LsEnvironment.LIVE, simulator)) {
            assertThat(desk.placeModifyCancel()).containsExactly("00040", "00132", "00156");
            assertThat(alarms).isEmpty();
        }
    }

    @Test
    void aLiveKeyDeclaredAsPaperSendsNoOrderAndLocksTheAccount() {
        try (RunningSimulator simulator = new RunningSimulator(directory, LIVE_ACCOUNT, PAPER_SOCKET);
                Desk desk = new Desk(LsEnvironment.PAPER, simulator)) {
            for (int i = 0; i < 3; i++) {
                assertThat(desk.buy()).isInstanceOf(OrderResult.NotSent.class);
            }
            assertThat(simulator.truth().summary().venueOrders()).isZero();
            assertThat(alarms).singleElement().asString().contains("PAPER", "10001");
            assertThat(desk.tokens.issued()).isEqualTo(1);
        }
    }

    @Test
    void aLiveVenueBehindBothPortsIsNoticedByItsFirstAnswer() {
        try (RunningSimulator simulator = new RunningSimulator(directory, LIVE_ACCOUNT);
                Desk desk = new Desk(LsEnvironment.PAPER, simulator)) {
            assertThat(desk.buy()).isInstanceOf(OrderResult.Accepted.class);
            assertThat(desk.buy()).isInstanceOf(OrderResult.NotSent.class);
            assertThat(simulator.truth().summary().venueOrders()).isEqualTo(1);
            assertThat(alarms).singleElement().asString().contains("marks of paper");
        }
    }

    @Test
    void aPaperRefusalLocksAnAccountThatIsDeclaredLive() {
        try (RunningSimulator simulator = new RunningSimulator(directory);
                Desk desk = new Desk(LsEnvironment.LIVE, simulator)) {
            assertThat(desk.buyAt(new BigDecimal("1.00"))).isInstanceOf(OrderResult.Refused.class);
            assertThat(desk.buy()).isInstanceOf(OrderResult.NotSent.class);
            assertThat(alarms).hasSize(1);
        }
    }

    @Test
    void aRevokedTokenIsRenewedAndLocksNothing() {
        try (RunningSimulator simulator = new RunningSimulator(directory);
                Desk desk = new Desk(LsEnvironment.PAPER, simulator)) {
            desk.tokens.current();
            simulator.client().fault("{\"kind\":\"REVOKE_TOKENS\"}");
            // The WebSocket refuses it before an order is sent.
            assertThat(desk.buy()).isInstanceOf(OrderResult.NotSent.class);
            assertThat(desk.buy()).isInstanceOf(OrderResult.Accepted.class);
            simulator.client().fault("{\"kind\":\"REVOKE_TOKENS\"}");
            // It was proven before: REST refuses it.
            assertThat(desk.buy()).isInstanceOf(OrderResult.Refused.class);
            assertThat(desk.buy()).isInstanceOf(OrderResult.Accepted.class);
            assertThat(desk.tokens.issued()).isEqualTo(3);
            assertThat(alarms).isEmpty();
        }
    }

    @Test
    void aSocketThatBecomesOneOfTheOtherEnvironmentLocksAtTheNextTokenUntilAPersonUnlocks() {
        try (RunningSimulator simulator = new RunningSimulator(directory);
                Desk desk = new Desk(LsEnvironment.PAPER, simulator)) {
            assertThat(desk.buy()).isInstanceOf(OrderResult.Accepted.class);
            simulator.client().fault("{\"kind\":\"SOCKET_OF_OTHER_ENVIRONMENT\"}");
            desk.tokens.invalidate(desk.tokens.current());
            assertThat(desk.buy()).isInstanceOf(OrderResult.NotSent.class);
            assertThat(alarms).hasSize(1);
            simulator.client().fault("{\"kind\":\"SOCKET_OF_OWN_ENVIRONMENT\"}");
            assertThat(desk.buy()).isInstanceOf(OrderResult.NotSent.class);
            desk.guard.unlock();
            assertThat(desk.buy()).isInstanceOf(OrderResult.Accepted.class);
        }
    }

    /** A client with a guard, declared as one environment. */
    private final class Desk implements AutoCloseable {

        private final RenewedTokens tokens;
        private final EnvironmentGuard guard;
        private final LsClient client;

        Desk(LsEnvironment declared, RunningSimulator simulator) {
            LsSettings settings = ClientSettings.of(declared, simulator);
            tokens = new RenewedTokens(settings);
            guard = EnvironmentGuard.of(settings, tokens, alarms::add);
            client = LsClient.of(settings, tokens, guard, Clock.systemUTC());
        }

        OrderResult buy() {
            return client.orders().place(order(FnoOrdprcPtn.MARKET, BigDecimal.ZERO));
        }

        OrderResult buyAt(BigDecimal price) {
            return client.orders().place(order(FnoOrdprcPtn.LIMIT, price));
        }

        /** The codes of an order far from the market, its modification and its cancel. */
        List<String> placeModifyCancel() {
            BigDecimal price =
                    client.market().quote(FRONT).orElseThrow().dyDnlmtprice().add(new BigDecimal("3.00"));
            OrderResult.Accepted placed = (OrderResult.Accepted) buyAt(price);
            OrderResult.Accepted modified = (OrderResult.Accepted) client.orders()
                    .modify(new CFOAT00200.InBlock1(FRONT, placed.orderNo(), FnoOrdprcPtn.LIMIT.code(), price, 1));
            OrderResult.Accepted cancelled = (OrderResult.Accepted)
                    client.orders().cancel(new CFOAT00300.InBlock1(FRONT, modified.orderNo(), 1));
            return List.of(placed.code(), modified.code(), cancelled.code());
        }

        private static CFOAT00100.InBlock1 order(FnoOrdprcPtn type, BigDecimal price) {
            return CFOAT00100.InBlock1.of(FRONT, BnsTp.BUY, type, price, 1);
        }

        @Override
        public void close() {
            client.close();
            tokens.close();
        }
    }
}
