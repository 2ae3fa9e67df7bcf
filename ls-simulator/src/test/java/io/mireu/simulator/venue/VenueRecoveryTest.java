package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.matching.PriceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VenueRecoveryTest {

    @TempDir
    private Path directory;

    @Test
    void afterAKillEverythingThatWasAnsweredIsThereAndTimeAndPriceGoOn() {
        TestVenue before = trade(TestVenue.on(directory, 5));
        LocalDateTime diedAt = before.venue.now();
        long lastCents = before.lastCents();
        int prints = before.prints();

        TestVenue after = TestVenue.on(directory, 5, LocalDate.of(2027, 3, 1));

        assertThat(after.truth().orders()).isEqualTo(before.truth().orders());
        assertThat(after.truth().executions()).isEqualTo(before.truth().executions());
        assertThat(after.venue.today()).isEqualTo(before.venue.today());
        assertThat(Duration.between(after.venue.now(), diedAt)).isBetween(Duration.ZERO, Duration.ofSeconds(2));
        assertThat(after.prints()).isCloseTo(prints, within(15));
        after.pass(Duration.ofSeconds(1));
        assertThat(after.lastCents()).isCloseTo(lastCents, within(150L));
    }

    @Test
    void orderAndExecutionNumbersGoOnAfterAKill() {
        TestVenue before = trade(TestVenue.on(directory, 5));
        TestVenue after = TestVenue.on(directory, 5);
        long last = before.truth().orders().getLast().number();
        long lastExecution = before.truth().executions().getLast().number();
        assertThat(after.taken(Side.SELL, PriceType.MARKET, 0, 1).number()).isEqualTo(last + 1);
        assertThat(after.truth().executions().getLast().number()).isEqualTo(lastExecution + 1);
    }

    @Test
    void aWaitingOrderStillWaitsAfterAKillAndCanBeFilledOrCancelled() {
        TestVenue before = TestVenue.on(directory, 5);
        long bid = before.depth().bid(5).priceCents();
        AccountOrder order = before.taken(Side.BUY, PriceType.LIMIT, bid - 20, 7);
        TestVenue after = TestVenue.on(directory, 5);
        assertThat(after.truth().orders().getLast().remaining()).isEqualTo(7);
        DeskAnswer answer = after.venue.handle(new DeskRequest.Cancel(after.front(), order.number(), 3));
        assertThat(answer).isInstanceOf(DeskAnswer.Taken.class);
        after.pass(Duration.ofMinutes(2));
        VenueTruth.TrueOrder state = after.truth().orders().getFirst();
        assertThat(state.filled() + state.remaining()).isEqualTo(4);
        assertThat(state.filled()).as("the price came by within two minutes").isPositive();
    }

    @Test
    void aTornLastLedgerRecordCostsOnlyThatRecord() throws IOException {
        TestVenue before = trade(TestVenue.on(directory, 5));
        List<VenueTruth.TrueOrder> orders = before.truth().orders();
        Files.writeString(directory.resolve("ledger.journal"), "0badc0de {\"type\":\"accep", StandardOpenOption.APPEND);
        assertThat(TestVenue.on(directory, 5).truth().orders()).isEqualTo(orders);
    }

    private static TestVenue trade(TestVenue venue) {
        venue.pass(Duration.ofSeconds(3));
        venue.taken(Side.BUY, PriceType.MARKET, 0, 30);
        long bid = venue.depth().bid(1).priceCents();
        AccountOrder resting = venue.taken(Side.BUY, PriceType.LIMIT, bid - 400, 5);
        venue.venue.handle(new DeskRequest.Modify(venue.front(), resting.number(), PriceType.LIMIT, bid - 420, 4));
        venue.pass(Duration.ofSeconds(4));
        venue.taken(Side.SELL, PriceType.LIMIT_IOC, venue.depth().bid(1).priceCents(), 500);
        return venue;
    }
}
