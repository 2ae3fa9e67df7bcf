package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may have been missed is never less than what was. */
class OpenGapsTest {

    private static final DerivativeCode QUIET = DerivativeCode.of("B016CA48");
    private static final Channel TRADES = new Channel(Channel.Kind.TRADES, MINI);
    private static final Channel BOOK = new Channel(Channel.Kind.BOOK, MINI);
    private static final Channel QUIET_BOOK = new Channel(Channel.Kind.BOOK, QUIET);
    private static final Set<Channel> PART = Set.of(TRADES, BOOK, QUIET_BOOK);

    private final OpenGaps gaps = new OpenGaps();

    @Test
    void aCutIsMissedFromTheLastFrameOfTheWholePartUntilThePartStands() {
        gaps.seen(QUIET_BOOK, at("09:10:00"));
        gaps.seen(BOOK, at("09:45:07").plusMillis(632));
        gaps.lost(PART, at("09:45:09"), "cut");

        Map<Channel, MissedSpan> missed = gaps.restored(PART, at("09:45:12").plusMillis(300), _ -> false);

        MissedSpan span = new MissedSpan(at("09:45:07"), at("09:45:13"), "cut");
        assertThat(missed).isEqualTo(Map.of(TRADES, span, BOOK, span, QUIET_BOOK, span));
        assertThat(gaps.restored(PART, at("09:45:20"), _ -> false)).isEmpty();
    }

    @Test
    void aSecondLossBeforeThePartStandsMakesOneGapOfBoth() {
        gaps.seen(BOOK, at("09:45:07"));
        gaps.lost(PART, at("09:45:08"), "cut");
        gaps.seen(BOOK, at("09:45:10"));
        gaps.lost(PART, at("09:45:11"), "cut again");

        assertThat(gaps.restored(PART, at("09:45:12"), _ -> false))
                .containsEntry(BOOK, new MissedSpan(at("09:45:07"), at("09:45:13"), "cut"));
    }

    @Test
    void aPartThatSaidNothingYetIsMissedFromTheMomentThatItStood() {
        gaps.restored(PART, at("09:45:00"), _ -> false);
        gaps.lost(PART, at("09:46:00"), "cut");

        assertThat(gaps.restored(PART, at("09:46:01"), _ -> false))
                .containsEntry(BOOK, new MissedSpan(at("09:44:59"), at("09:46:02"), "cut"));
    }

    @Test
    void tradesThatAreFilledInAreNoGapUnlessThatFails() {
        gaps.seen(TRADES, at("09:45:07"));
        gaps.lost(PART, at("09:45:08"), "cut");
        assertThat(gaps.restored(PART, at("09:45:10"), MINI::equals)).containsOnlyKeys(BOOK, QUIET_BOOK);
        gaps.filledIn(MINI);
        assertThat(gaps.notFilledIn(MINI)).isEmpty();

        gaps.lost(PART, at("09:45:20"), "cut");
        gaps.restored(PART, at("09:45:22"), MINI::equals);
        assertThat(gaps.notFilledIn(MINI)).containsOnlyKeys(TRADES);
    }

    @Test
    void aSilentSubscriptionIsMissedUntilItSpeaks() {
        gaps.restored(PART, at("09:45:00"), _ -> false);
        gaps.doubtful(Set.of(QUIET_BOOK), at("09:45:00"), "not acknowledged");
        assertThat(gaps.seen(BOOK, at("09:45:30"))).isEmpty();

        assertThat(gaps.seen(QUIET_BOOK, at("09:46:00")))
                .isEqualTo(Map.of(QUIET_BOOK, new MissedSpan(at("09:44:59"), at("09:46:01"), "not acknowledged")));
        assertThat(gaps.seen(QUIET_BOOK, at("09:46:05"))).isEmpty();
    }

    @Test
    void aLossThatLastsIsToldInPiecesWithoutAHoleBetweenThem() {
        gaps.seen(BOOK, at("09:45:00"));
        gaps.lost(Set.of(BOOK), at("09:45:01"), "cut");
        assertThat(gaps.longerThan(Duration.ofSeconds(10), at("09:45:09"))).isEmpty();

        MissedSpan piece = Objects.requireNonNull(
                gaps.longerThan(Duration.ofSeconds(10), at("09:45:10")).get(BOOK));
        MissedSpan rest = Objects.requireNonNull(
                gaps.restored(Set.of(BOOK), at("09:45:15"), _ -> false).get(BOOK));

        assertThat(piece).isEqualTo(new MissedSpan(at("09:45:00"), at("09:45:11"), "cut"));
        assertThat(rest.from()).isBeforeOrEqualTo(piece.to());
        assertThat(rest.to()).isEqualTo(at("09:45:16"));
    }

    @Test
    void whatIsNoLongerWantedIsMissedUntilThen() {
        gaps.seen(BOOK, at("09:45:00"));
        gaps.lost(Set.of(BOOK), at("09:45:01"), "cut");

        assertThat(gaps.left(Set.of(BOOK, TRADES), at("09:45:05"))).containsOnlyKeys(BOOK);
        assertThat(gaps.restored(Set.of(BOOK), at("09:45:09"), _ -> false)).isEmpty();
    }

    @Test
    void tradesThatNobodyFillsInAnyMoreAreMissed() {
        gaps.seen(TRADES, at("09:45:07"));
        gaps.lost(PART, at("09:45:08"), "cut");
        gaps.restored(PART, at("09:45:10"), MINI::equals);

        assertThat(gaps.left(Set.of(TRADES), at("09:45:11")))
                .isEqualTo(Map.of(TRADES, new MissedSpan(at("09:45:07"), at("09:45:11"), "cut")));
        assertThat(gaps.notFilledIn(MINI)).isEmpty();
    }

    @Test
    void instrumentsWithTheSameSpanAndKindsAreToldTogether() {
        MissedSpan span = new MissedSpan(at("09:45:00"), at("09:45:05"), "cut");

        assertThat(GapGroups.of(Map.of(TRADES, span, BOOK, span, QUIET_BOOK, span)))
                .hasSize(2)
                .anySatisfy(gap -> {
                    assertThat(gap.instruments()).containsExactly(MINI);
                    assertThat(gap.kinds()).hasSize(2);
                })
                .anySatisfy(gap -> assertThat(gap.instruments()).containsExactly(QUIET));
    }
}
