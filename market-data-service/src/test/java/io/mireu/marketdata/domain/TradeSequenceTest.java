package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static io.mireu.marketdata.domain.FeedFixtures.SESSION;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.TradeSequence.Verdict;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TradeSequenceTest {

    private final TradeSequence sequence = new TradeSequence();

    @BeforeEach
    void theFirstTradeSaysNothingOfWhatWasBefore() {
        assertThat(judge(trade("10:00:00", "1100.00", 2, 500))).isEqualTo(new Verdict.Next());
        assertThat(sequence.missing()).isEqualTo(498);
    }

    @Test
    void aTradeThatContinuesTheVolumeIsTheNext() {
        assertThat(judge(trade("10:00:00", "1100.02", 3, 503))).isEqualTo(new Verdict.Next());
    }

    @Test
    void theSameTradeAgainIsARepeat() {
        assertThat(judge(trade("10:00:00", "1100.00", 2, 500))).isEqualTo(new Verdict.Repeat());
        assertThat(sequence.lastVolume()).isEqualTo(500);
    }

    @Test
    void contractsBetweenTwoTradesAreMissed() {
        assertThat(judge(trade("10:00:01", "1100.02", 3, 510))).isEqualTo(new Verdict.AfterGap(7, at("10:00:00")));
        assertThat(judge(trade("10:00:01", "1100.02", 1, 511))).isEqualTo(new Verdict.Next());
    }

    @Test
    void aLateTradeFillsItsPartOfTheHoleOnce() {
        judge(trade("10:00:05", "1100.02", 3, 510));

        assertThat(judge(trade("10:00:03", "1100.04", 2, 505))).isEqualTo(new Verdict.Late());
        assertThat(judge(trade("10:00:03", "1100.04", 2, 505))).isEqualTo(new Verdict.Repeat());
        assertThat(judge(trade("10:00:02", "1100.04", 3, 503))).isEqualTo(new Verdict.Late());
        assertThat(judge(trade("10:00:04", "1100.04", 2, 507))).isEqualTo(new Verdict.Late());
        assertThat(sequence.missing()).isEqualTo(498);
        assertThat(sequence.lastVolume()).isEqualTo(510);
    }

    @Test
    void aTradeBeforeTheFirstThatWasSeenIsLate() {
        assertThat(judge(trade("09:59:59", "1100.00", 1, 498))).isEqualTo(new Verdict.Late());
        assertThat(sequence.missing()).isEqualTo(497);
    }

    @Test
    void aTradeThatIsLargerThanTheHoleIsARepeat() {
        judge(trade("10:00:05", "1100.02", 1, 503));

        assertThat(judge(trade("10:00:03", "1100.02", 3, 502))).isEqualTo(new Verdict.Repeat());
    }

    @Test
    void aLowerCountAtALaterTimeIsACountBegunAgain() {
        assertThat(judge(trade("10:00:01", "1100.02", 1, 1))).isEqualTo(new Verdict.CountRestarted());
        assertThat(judge(trade("10:00:01", "1100.02", 1, 2))).isEqualTo(new Verdict.Next());
    }

    @Test
    void anotherSessionBeginsAnewAndTheOneBeforeIsOver() {
        FeedSession night = new FeedSession(DAY.plusDays(1), SessionMarket.NIGHT);
        FeedSession tomorrow = new FeedSession(DAY.plusDays(1), SessionMarket.DAY);

        assertThat(sequence.judge(trade("18:00:00", "1100.02", 40, 40), night)).isEqualTo(new Verdict.Next());
        assertThat(sequence.missing()).isZero();
        assertThat(judge(trade("10:00:02", "1100.02", 1, 501))).isEqualTo(new Verdict.Repeat());
        assertThat(sequence.judge(trade("08:45:00", "1100.02", 1, 1), tomorrow)).isEqualTo(new Verdict.Next());
        assertThat(sequence.judge(trade("08:45:00", "1100.02", 1, 3), tomorrow))
                .isEqualTo(new Verdict.AfterGap(1, at("08:45:00")));
    }

    @Test
    void afterARestartWhatTradedMeanwhileIsAGap() {
        TradeSequence restarted = new TradeSequence();
        restarted.resume(trade("10:00:00", "1100.00", 2, 500), SESSION);

        assertThat(restarted.judge(trade("10:00:30", "1100.00", 1, 520), SESSION))
                .isEqualTo(new Verdict.AfterGap(19, at("10:00:00")));
    }

    private Verdict judge(Trade trade) {
        return sequence.judge(trade, SESSION);
    }
}
