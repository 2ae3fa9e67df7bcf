package io.mireu.marketdata.domain;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.QuoteSequence.Verdict;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteSequenceTest {

    private final QuoteSequence sequence = new QuoteSequence();

    @Test
    void theSameBookAtTheSameTimeIsARepeatWhileAReturnToItIsNot() {
        assertThat(sequence.judge(book("10:00:00", 5))).isEqualTo(Verdict.NEXT);
        assertThat(sequence.judge(book("10:00:00", 5))).isEqualTo(Verdict.REPEAT);
        assertThat(sequence.judge(book("10:00:00", 6))).isEqualTo(Verdict.NEXT);
        assertThat(sequence.judge(book("10:00:00", 5))).isEqualTo(Verdict.NEXT);
    }

    @Test
    void anOlderBookIsLateUnlessTheVenuesClockWasSetBack() {
        assertThat(sequence.judge(book("10:00:05", 5))).isEqualTo(Verdict.NEXT);
        assertThat(sequence.judge(book("10:00:04", 6))).isEqualTo(Verdict.LATE);
        assertThat(sequence.judge(book("09:00:00", 6))).isEqualTo(Verdict.NEXT);
    }

    private static Quote book(String time, long quantity) {
        BookLevel bid = new BookLevel(new BigDecimal("1100.00"), quantity, 1);
        return new Quote(MINI, List.of(bid), List.of(), at(time), Instant.EPOCH, DataOrigin.LIVE);
    }
}
