package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.LsSettings;
import io.mireu.ls.OrderResult;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00200;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.FillFrame;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.OrderConfirmationFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.T0434;
import io.mireu.ls.wire.T2112;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the venue can answer to an order, and what our own client makes of it. */
class OrderClientCardsTest {

    private static final String FUTURE = "A056C000";
    private static final long LARGE = 400;
    private static final Queue<Object> NEWS = new ConcurrentLinkedQueue<>();

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private static RenewedTokens tokens;
    private static LsClient client;
    private static LsRealtime realtime;

    @BeforeAll
    static void start() {
        simulator = new RunningSimulator(directory, "mireu.simulator.wire.rate-limit-factor=0");
        LsSettings settings = ClientSettings.of(LsEnvironment.PAPER, simulator);
        tokens = new RenewedTokens(settings);
        client = LsClient.of(settings, tokens, Clock.systemUTC());
        realtime = LsRealtime.of(settings, tokens, Clock.systemUTC(), RealtimeListener.to(NEWS::add));
        Stream.of(RealtimeTr.O01, RealtimeTr.C01, RealtimeTr.H01).forEach(realtime::subscribe);
        realtime.start();
        await().until(() -> news(ConnectionEvent.Restored.class).size() == 1);
    }

    @AfterAll
    static void stop() {
        realtime.close();
        client.close();
        tokens.close();
        simulator.close();
    }

    @AfterEach
    void clear() {
        simulator
                .client()
                .raw(simulator.client().request("/simulator/v1/faults").DELETE());
    }

    @Test
    void ofALargeOrderAPartFillsAndTheRestIsListedAndTakenBack() {
        // the market may move away from an order, or take the whole of it: then another the other way
        long number = Stream.iterate(BnsTp.BUY, side -> side == BnsTp.BUY ? BnsTp.SELL : BnsTp.BUY)
                .limit(20)
                .map(OrderClientCardsTest::placedAtTheBestAndRestTakenBack)
                .filter(order -> filled(order) > 0 && filled(order) < LARGE)
                .findFirst()
                .orElseThrow();

        T0434.OutBlock1 row = listed(number);
        assertThat(row.cheqty()).isPositive().isLessThan(LARGE);
        assertThat(row.ordrem()).isZero();
        await().until(() -> filled(number) == row.cheqty());
        await().until(() -> confirmed().stream().anyMatch(told -> told.qty() == LARGE - row.cheqty()));
    }

    @Test
    void whatTheVenueRefusesIsARefusalAndLeavesNoOrder() {
        long orders = simulator.truth().summary().venueOrders();
        assertThat(place(BnsTp.BUY, FnoOrdprcPtn.LIMIT, new BigDecimal("1.00"), 1))
                .isInstanceOf(OrderResult.Refused.class);
        assertThat(simulator.truth().summary().venueOrders()).isEqualTo(orders);

        BigDecimal price = resting();
        long number = accepted(place(BnsTp.BUY, FnoOrdprcPtn.LIMIT, price, 2));
        assertThat(client.orders().modify(new CFOAT00200.InBlock1(FUTURE, number, FnoOrdprcPtn.LIMIT.code(), price, 3)))
                .isInstanceOfSatisfying(
                        OrderResult.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("01442"));
        accepted(client.orders().cancel(new CFOAT00300.InBlock1(FUTURE, number, 2)));
        assertThat(client.orders().cancel(new CFOAT00300.InBlock1(FUTURE, number, 2)))
                .isInstanceOfSatisfying(
                        OrderResult.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("01433"));
    }

    @Test
    void anOrderThatFillsBeforeItIsAnsweredIsAcceptedAllTheSame() {
        int before = news(FillFrame.class).size();
        simulator.client().fault("{\"kind\":\"FILL_BEFORE_ANSWER\",\"delayMs\":200}");
        OrderResult result = place(BnsTp.BUY, FnoOrdprcPtn.MARKET, BigDecimal.ZERO, 1);

        assertThat(news(FillFrame.class)).hasSizeGreaterThan(before);
        assertThat(filled(accepted(result))).isOne();
    }

    @Test
    void aFillThatIsToldTwiceHasOneNumberAndOneThatIsNotToldIsInTheList() {
        simulator.client().fault("{\"kind\":\"DUPLICATE_FRAMES\",\"trCode\":\"C01\"}");
        long doubled = accepted(place(BnsTp.SELL, FnoOrdprcPtn.MARKET, BigDecimal.ZERO, 1));
        await().until(() -> fills(doubled).size() == 2);
        assertThat(fills(doubled).stream().map(FillFrame::yakseq).distinct()).hasSize(1);

        simulator.client().fault("{\"kind\":\"DROP_FILL_FRAMES\"}");
        long untold = accepted(place(BnsTp.BUY, FnoOrdprcPtn.MARKET, BigDecimal.ZERO, 1));
        long told = accepted(place(BnsTp.SELL, FnoOrdprcPtn.MARKET, BigDecimal.ZERO, 1));
        await().until(() -> filled(told) == 1);
        assertThat(fills(untold)).isEmpty();
        assertThat(listed(untold).cheqty()).isOne();
    }

    @Test
    void anOrderWhoseAnswerIsLostIsInDoubtAndFoundInTheList() {
        simulator.client().fault("{\"kind\":\"LOSE_ORDER_ANSWERS\"}");
        long orders = simulator.truth().summary().venueOrders();
        assertThat(place(BnsTp.BUY, FnoOrdprcPtn.LIMIT, resting(), 7)).isInstanceOf(OrderResult.Ambiguous.class);
        assertThat(simulator.truth().summary().venueOrders()).isEqualTo(orders + 1);
        List<T0434.OutBlock1> found = client.account().todaysOrders().stream()
                .filter(row -> row.qty() == 7)
                .toList();
        assertThat(found).hasSize(1);
        accepted(client.orders()
                .cancel(new CFOAT00300.InBlock1(FUTURE, found.getFirst().ordno(), 7)));
    }

    private static OrderResult place(BnsTp side, FnoOrdprcPtn type, BigDecimal price, long quantity) {
        return client.orders().place(CFOAT00100.InBlock1.of(FUTURE, side, type, price, quantity));
    }

    private static long placedAtTheBestAndRestTakenBack(BnsTp side) {
        BigDecimal price = await().until(() -> bestOpposite(side), found -> found.signum() > 0);
        long number = accepted(place(side, FnoOrdprcPtn.LIMIT, price, LARGE));
        await().until(() -> nothingRests(number));
        return number;
    }

    /** Takes back what rests; more of it may fill while we ask. */
    private static boolean nothingRests(long number) {
        long rest = LARGE - filled(number);
        return rest == 0
                || client.orders().cancel(new CFOAT00300.InBlock1(FUTURE, number, rest))
                        instanceof OrderResult.Accepted;
    }

    private static long accepted(OrderResult result) {
        assertThat(result).isInstanceOf(OrderResult.Accepted.class);
        return ((OrderResult.Accepted) result).orderNo();
    }

    /** The best price of the other side; 0 while there is none. */
    private static BigDecimal bestOpposite(BnsTp side) {
        T2112.Level best = client.market().book(FUTURE).orElseThrow().levels().getFirst();
        return side == BnsTp.BUY ? best.offerho() : best.bidho();
    }

    /** A bid within the band, but far enough below that nobody sells there. */
    private static BigDecimal resting() {
        return client.market().quote(FUTURE).orElseThrow().dyDnlmtprice().add(new BigDecimal("3.00"));
    }

    private static T0434.OutBlock1 listed(long number) {
        return client.account().todaysOrders().stream()
                .filter(row -> row.ordno() == number)
                .findFirst()
                .orElseThrow();
    }

    private static long filled(long number) {
        return fills(number).stream().mapToLong(FillFrame::chevol).sum();
    }

    private static List<FillFrame> fills(long number) {
        return news(FillFrame.class).stream()
                .filter(fill -> fill.ordno() == number)
                .toList();
    }

    private static List<OrderConfirmationFrame> confirmed() {
        return news(OrderConfirmationFrame.class);
    }

    private static <T> List<T> news(Class<T> kind) {
        return NEWS.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
