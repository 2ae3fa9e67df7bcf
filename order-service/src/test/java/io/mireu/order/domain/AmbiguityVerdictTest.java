package io.mireu.order.domain;

import static io.mireu.order.domain.OrderExamples.DAY;
import static io.mireu.order.domain.OrderExamples.SENT;
import static io.mireu.order.domain.OrderExamples.SENT_MARKET;
import static io.mireu.order.domain.OrderExamples.buy;
import static io.mireu.order.domain.OrderExamples.row;
import static io.mireu.order.domain.OrderExamples.sending;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.order.Leg;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AmbiguityVerdictTest {

    private static final Duration TOLERANCE = Duration.ofSeconds(5);
    private static final Instant DOUBTED = SENT.plusSeconds(10);
    private static final Instant LATER = DOUBTED.plusSeconds(1);

    private final TrackedOrder order = sending(buy(2)).doubted(DOUBTED);

    @Test
    void theOneOrderWithTheSameContentIsOurs() {
        VenueOrderRow row = row(5, buy(2), SENT_MARKET.plusMillis(40));
        assertThat(judge(Set.of(), row)).isEqualTo(new AmbiguityVerdict.Present(row));
    }

    @Test
    void aPriceWithMoreZerosIsTheSamePrice() {
        Leg samePrice = Leg.limit(OrderExamples.FUTURE, Side.BUY, 2, new BigDecimal("366.04000000"));
        assertThat(judge(Set.of(), row(5, samePrice, SENT_MARKET))).isInstanceOf(AmbiguityVerdict.Present.class);
    }

    @Test
    void anOrderThatWeKnowAlreadyIsNotIt() {
        assertThat(judge(Set.of(5L), row(5, buy(2), SENT_MARKET))).isInstanceOf(AmbiguityVerdict.Absent.class);
    }

    @Test
    void anOrderFromBeforeTheSendingIsNotIt() {
        assertThat(judge(Set.of(), row(5, buy(2), SENT_MARKET.minusSeconds(6))))
                .isInstanceOf(AmbiguityVerdict.Absent.class);
    }

    @Test
    void anOrderThatAsksForSomethingElseIsNotIt() {
        Leg atMarket = Leg.market(OrderExamples.FUTURE, Side.BUY, 2);
        assertThat(judge(Set.of(), row(5, buy(3), SENT_MARKET), row(6, atMarket, SENT_MARKET)))
                .isInstanceOf(AmbiguityVerdict.Absent.class);
    }

    @Test
    void ofTwoThatCouldBeItNoneIsTaken() {
        assertThat(judge(Set.of(), row(5, buy(2), SENT_MARKET), row(6, buy(2), SENT_MARKET)))
                .isInstanceOf(AmbiguityVerdict.Several.class);
    }

    @Test
    void aReadingFromBeforeTheDoubtOrOfTooLittleProvesNothing() {
        BookRange whole = new BookRange(DAY, DAY, SENT_MARKET.minusSeconds(60));
        BookRange tooLittle = new BookRange(DAY, DAY, SENT_MARKET);
        assertThat(judge(new VenueBook(DOUBTED, whole, List.of()))).isInstanceOf(AmbiguityVerdict.ProvesNothing.class);
        assertThat(judge(new VenueBook(LATER, tooLittle, List.of())))
                .isInstanceOf(AmbiguityVerdict.ProvesNothing.class);
        assertThat(judge(new VenueBook(LATER, whole, List.of()))).isInstanceOf(AmbiguityVerdict.Absent.class);
    }

    private AmbiguityVerdict judge(Set<Long> known, VenueOrderRow... rows) {
        BookRange range = new BookRange(DAY, DAY, SENT_MARKET.minusSeconds(60));
        return AmbiguityVerdict.of(order, new VenueBook(LATER, range, List.of(rows)), known, TOLERANCE);
    }

    private AmbiguityVerdict judge(VenueBook book) {
        return AmbiguityVerdict.of(order, book, Set.of(), TOLERANCE);
    }
}
