package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.instrument.StockCode;
import io.mireu.model.market.SessionMarket;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionPlanTest {

    private static final PlannedMarket MARKET = PlannedMarket.wide();
    private static final DerivativeCode FAR_OUT = MARKET.option(0, 0);

    @Test
    void theOrderIsHeldStrategiesFuturesRulesSpotsNearOptionsAndThenOutward() {
        PlanBasis basis = new PlanBasis(
                MARKET.master(),
                DAY,
                SessionMarket.DAY,
                false,
                Set.of(FAR_OUT),
                Set.of(MARKET.future(1)),
                List.of(IndexCode.of("101"), StockCode.of("005930")),
                Map.of("KOSPI200", new BigDecimal("1100")));
        PlanRules rules = new PlanRules(200, 2, 5, 2, 40, Set.of(Channel.Kind.LIMITS, Channel.Kind.STEPS), 2, 2);

        SubscriptionPlan plan = SubscriptionPlan.of(basis, rules.atOnce(), List.of());

        assertThat(plan.channels().subList(0, 6))
                .containsExactly(
                        channel(Channel.Kind.TRADES, FAR_OUT),
                        channel(Channel.Kind.BOOK, FAR_OUT),
                        channel(Channel.Kind.TRADES, MARKET.future(1)),
                        channel(Channel.Kind.BOOK, MARKET.future(1)),
                        channel(Channel.Kind.TRADES, MARKET.future(0)),
                        channel(Channel.Kind.BOOK, MARKET.future(0)));
        int futures = MARKET.futures();
        assertThat(plan.byClass())
                .containsEntry(PlanClass.HELD, 2)
                .containsEntry(PlanClass.STRATEGY, 2)
                .containsEntry(PlanClass.FUTURE, 2 * (futures - 1))
                .containsEntry(PlanClass.RULES, 2 * (futures + 1))
                .containsEntry(PlanClass.SPOT, 3)
                .containsEntry(PlanClass.GREEKS, 2)
                .containsEntry(PlanClass.NEAR, 2 * 2 * 5 * 2);
        assertThat(plan.channels())
                .contains(
                        new Channel(Channel.Kind.VALUE, IndexCode.of("101")),
                        new Channel(Channel.Kind.BOOK, StockCode.of("005930")))
                .hasSizeBetween(199, 200);
        assertThat(plan.instrumentsLeftOut()).isPositive();
    }

    @Test
    void eachSeriesGetsItsStrikesNearestTheMoneyAndTheRestIsFilledFromTheMoneyOutward() {
        PlanRules rules = new PlanRules(MARKET.futures() * 2 + 60, 2, 5, 2, 40, Set.of(), 0, 0);

        SubscriptionPlan plan = SubscriptionPlan.of(MARKET.at("1100"), rules.atOnce(), List.of());

        // Five strikes of each of the first two series make 40 channels; the strike at the money of the others 12 more.
        for (int series = 0; series < 5; series++) {
            assertThat(followed(plan)).contains(MARKET.option(series, MARKET.strikes() / 2));
        }
        assertThat(followed(plan)).contains(MARKET.option(1, MARKET.strikes() / 2 - 2));
        assertThat(followed(plan)).doesNotContain(MARKET.option(3, MARKET.strikes() / 2 - 2));
    }

    @Test
    void byNightThereAreNoSensitivitiesAndInAnAuctionOptionsHaveAnExpectedPrice() {
        PlanRules rules = new PlanRules(569, 4, 12, 4, 40, Set.of(), 4, 8);
        PlanBasis day = MARKET.at("1100");
        PlanBasis night =
                new PlanBasis(day.master(), DAY, SessionMarket.NIGHT, true, Set.of(), Set.of(), List.of(), day.money());

        assertThat(SubscriptionPlan.of(day, rules.atOnce(), List.of()).byClass())
                .containsEntry(PlanClass.GREEKS, 4)
                .doesNotContainKey(PlanClass.AUCTION);
        assertThat(SubscriptionPlan.of(night, rules.atOnce(), List.of()).byClass())
                .containsEntry(PlanClass.AUCTION, 8)
                .doesNotContainKey(PlanClass.GREEKS);
    }

    @Test
    void anOscillationByOneStrikeChangesNothing() {
        PlanRules rules = PlannedMarket.usual(569);
        List<Channel> current = SubscriptionPlan.of(MARKET.at("1100"), rules.atOnce(), List.of())
                .channels();

        for (int swing = 0; swing < 20; swing++) {
            String price = swing % 2 == 0 ? "1102.5" : "1100";
            SubscriptionPlan plan = SubscriptionPlan.of(MARKET.at(price), rules, current);
            assertThat(plan.isUnchanged()).as(price).isTrue();
        }
    }

    @Test
    void aMoveOfFivePercentIsFollowedInStepsAndKeepsWhatIsHeld() {
        PlanRules rules = PlannedMarket.usual(569);
        DerivativeCode held = MARKET.option(0, 30);
        PlanBasis after = MARKET.at("1155", Set.of(held));
        List<Channel> current = SubscriptionPlan.of(MARKET.at("1100", Set.of(held)), rules.atOnce(), List.of())
                .channels();
        SubscriptionPlan plan = SubscriptionPlan.of(after, rules, current);
        assertThat(plan.isUnchanged()).isFalse();

        int steps = 0;
        while (!plan.isUnchanged() && steps++ < 100) {
            assertThat(plan.added().size() + plan.removed().size()).isLessThanOrEqualTo(rules.mostChanges() + 1);
            assertThat(plan.channels()).hasSizeLessThanOrEqualTo(569);
            assertThat(followed(plan)).contains(held);
            plan = SubscriptionPlan.of(after, rules, plan.channels());
        }

        assertThat(steps).isBetween(2, 99);
        assertThat(followed(plan)).containsAll(MARKET.nearest(0, 12, "1155"));
    }

    @Test
    void aSeriesThatIsListedAnewGetsItsStrikesNearestTheMoneyFromWhatIsFurtherOutInOthers() {
        PlanRules rules = PlannedMarket.usual(569);
        PlanBasis after = MARKET.at("1100");
        SeriesCode anew = FAR_OUT.series();
        InstrumentMaster without = InstrumentMaster.of(after.master().all().stream()
                .filter(instrument -> !(instrument instanceof Instrument.Option
                        && instrument.series().equals(anew)))
                .toList());
        PlanBasis before =
                new PlanBasis(without, DAY, SessionMarket.DAY, false, Set.of(), Set.of(), List.of(), after.money());
        List<Channel> current =
                SubscriptionPlan.of(before, rules.atOnce(), List.of()).channels();

        SubscriptionPlan plan = SubscriptionPlan.of(after, rules.atOnce(), current);

        assertThat(followed(plan)).containsAll(MARKET.nearest(0, 12, "1100"));
    }

    @Test
    void whatComesToBeHeldDisplacesOptionsAtOnce() {
        PlanRules rules = new PlanRules(200, 4, 12, 4, 2, Set.of(Channel.Kind.LIMITS), 4, 8);
        List<Channel> current = SubscriptionPlan.of(MARKET.at("1100"), rules.atOnce(), List.of())
                .channels();
        Set<DerivativeCode> held = new HashSet<>();
        for (int strike = 0; strike < 20; strike++) {
            held.add(MARKET.option(5, strike));
        }

        SubscriptionPlan plan = SubscriptionPlan.of(MARKET.at("1100", held), rules, current);

        assertThat(followed(plan)).containsAll(held);
        assertThat(plan.channels()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void aMasterThatIsNotLoadedYetHidesNothingThatIsHeld() {
        PlanBasis empty = new PlanBasis(
                InstrumentMaster.of(List.of()),
                DAY,
                SessionMarket.DAY,
                false,
                Set.of(FAR_OUT),
                Set.of(),
                List.of(),
                Map.of());

        assertThat(followed(SubscriptionPlan.of(empty, PlannedMarket.usual(569), List.of())))
                .containsExactly(FAR_OUT);
    }

    @Test
    void whateverHappensTheCapHoldsAndNothingHeldIsDropped() {
        Random random = new Random(20261127);
        for (int run = 0; run < 8; run++) {
            int cap = 60 + random.nextInt(520);
            PlanRules rules = new PlanRules(
                    cap,
                    random.nextInt(7),
                    random.nextInt(20),
                    random.nextInt(8),
                    1 + random.nextInt(60),
                    Set.of(Channel.Kind.LIMITS, Channel.Kind.INDICATION),
                    random.nextInt(8),
                    random.nextInt(8));
            follow(rules, random);
        }
    }

    private static void follow(PlanRules rules, Random random) {
        List<Channel> current = List.of();
        Set<DerivativeCode> held = new HashSet<>();
        double price = 1100;
        for (int step = 0; step < 15; step++) {
            price += random.nextGaussian() * 15;
            change(held, random, rules.cap() / 2);
            String at = BigDecimal.valueOf(Math.round(price * 20), 0)
                    .divide(BigDecimal.valueOf(20))
                    .toPlainString();
            SubscriptionPlan plan = SubscriptionPlan.of(MARKET.at(at, held), rules, current);

            Set<Channel> expected = new HashSet<>(current);
            plan.removed().forEach(expected::remove);
            expected.addAll(plan.added());
            assertThat(plan.channels()).hasSize(expected.size()).hasSizeLessThanOrEqualTo(rules.cap());
            assertThat(Set.copyOf(plan.channels()).equals(expected)).isTrue();
            assertThat(followed(plan)).containsAll(held);
            assertThat(Collections.disjoint(plan.added(), current)).isTrue();
            current = plan.channels();
        }
    }

    private static void change(Set<DerivativeCode> held, Random random, int most) {
        for (int i = random.nextInt(6); i > 0; i--) {
            if (held.size() < most && random.nextInt(3) > 0) {
                held.add(MARKET.option(random.nextInt(MARKET.series()), random.nextInt(MARKET.strikes())));
            } else if (!held.isEmpty()) {
                held.remove(held.iterator().next());
            }
        }
    }

    private static Set<DerivativeCode> followed(SubscriptionPlan plan) {
        Set<DerivativeCode> followed = new HashSet<>();
        plan.channels().forEach(channel -> {
            if (channel.kind() == Channel.Kind.BOOK && channel.instrument() instanceof DerivativeCode code) {
                followed.add(code);
            }
        });
        return followed;
    }

    private static Channel channel(Channel.Kind kind, DerivativeCode code) {
        return new Channel(kind, code);
    }
}
