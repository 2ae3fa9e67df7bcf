package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.TradeSequence.Verdict;
import io.mireu.model.market.Trade;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TradeSequenceTest {

    private final TradeSequence sequence = new TradeSequence();

    @BeforeEach
    void theFirstTradeSaysNothingOfWhatWasBefore() {
        assertThat(sequence.judge(trade("10:00:00", "1100.00", 2, 500))).isEqualTo(new Verdict.Next());
    }

    @Test
    void aTradeThatContinuesTheVolumeIsTheNext() {
        assertThat(sequence.judge(trade("10:00:00", "1100.02", 3, 503))).isEqualTo(new Verdict.Next());
    }

    @Test
    void theSameTradeAgainIsARepeatAndSoIsAnOlderOne() {
        assertThat(sequence.judge(trade("10:00:00", "1100.00", 2, 500))).isEqualTo(new Verdict.Repeat());
        assertThat(sequence.judge(trade("09:59:59", "1100.00", 1, 498))).isEqualTo(new Verdict.Repeat());
        assertThat(sequence.lastVolume()).isEqualTo(500);
    }

    @Test
    void contractsBetweenTwoTradesAreMissed() {
        assertThat(sequence.judge(trade("10:00:01", "1100.02", 3, 510))).isEqualTo(new Verdict.AfterGap(7));
        assertThat(sequence.judge(trade("10:00:01", "1100.02", 1, 511))).isEqualTo(new Verdict.Next());
    }

    @Test
    void aLowerCountAtALaterTimeIsACountBegunAgain() {
        assertThat(sequence.judge(trade("10:00:01", "1100.02", 1, 1))).isEqualTo(new Verdict.CountRestarted());
        assertThat(sequence.judge(trade("10:00:01", "1100.02", 1, 2))).isEqualTo(new Verdict.Next());
    }

    @Test
    void anotherDayBeginsAnew() {
        Trade today = trade("08:45:00", "1100.02", 1, 1);
        Trade tomorrow = new Trade(
                today.instrument(),
                today.price(),
                1,
                null,
                40,
                today.venueTime().plus(Duration.ofDays(1)),
                today.receivedAt(),
                today.origin());

        assertThat(sequence.judge(tomorrow)).isEqualTo(new Verdict.Next());
    }
}
