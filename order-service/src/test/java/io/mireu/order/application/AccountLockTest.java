package io.mireu.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.event.SystemEvent.AlertRaised;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.AccountId;
import io.mireu.order.domain.AccountLock;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountLockTest {

    private static final AccountId ACCOUNT = AccountId.of("demo");
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final LockTable table = new LockTable();
    private final RecordedLog log = new RecordedLog();
    private Run run;

    @BeforeEach
    void start() {
        run = new Run();
    }

    @Test
    void aLockHoldsAtOnceAndIsKeptAndToldOfOnce() {
        run.lock.handle(ACCOUNT, "10001");
        assertThat(run.gate.isOpen(ACCOUNT)).isFalse();
        run.keep.handle(ACCOUNT);
        run.keep.handle(ACCOUNT);
        run.lock.handle(ACCOUNT, "10001 again");
        run.keep.handle(ACCOUNT);
        assertThat(table.find(ACCOUNT)).contains(new AccountLock(ACCOUNT, "10001", NOW));
        assertThat(log.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(alert.code()).isEqualTo("account-locked");
            assertThat(alert.message()).contains("demo", "10001");
        });
    }

    @Test
    void whileTheDatabaseIsAwayTheLockHoldsAndItIsKeptOnceTheDatabaseIsBack() {
        table.away(true);
        run.lock.handle(ACCOUNT, "10001");
        assertThatThrownBy(() -> run.keep.handle(ACCOUNT)).isInstanceOf(TransientFault.class);
        assertThat(run.gate.isOpen(ACCOUNT)).isFalse();
        assertThat(log.alerts()).isEmpty();
        table.away(false);
        run.keep.handle(ACCOUNT);
        assertThat(table.find(ACCOUNT)).isPresent();
        assertThat(log.alerts()).hasSize(1);
    }

    @Test
    void aRestartPutsTheLockBackAndTellsNobodyAgain() {
        run.lock.handle(ACCOUNT, "10001");
        run.keep.handle(ACCOUNT);
        run = new Run();
        run.restore.handle(ACCOUNT);
        run.keep.handle(ACCOUNT);
        assertThat(run.guard.lockedBy()).contains("10001");
        assertThat(run.gate.isOpen(ACCOUNT)).isFalse();
        assertThat(log.alerts()).hasSize(1);
    }

    @Test
    void aLockThatIsFoundAgainBeforeTheOldOneIsPutBackIsTheOldOne() {
        table.add(new AccountLock(ACCOUNT, "of yesterday", NOW.minusSeconds(86_400)));
        run.lock.handle(ACCOUNT, "of today");
        run.keep.handle(ACCOUNT);
        assertThat(run.gate.lockOf(ACCOUNT)).map(AccountLock::reason).contains("of yesterday");
        assertThat(log.alerts()).isEmpty();
    }

    @Test
    void aPersonEndsALockAndIsNamed() {
        run.guard.lock("10001");
        run.lock.handle(ACCOUNT, "10001");
        assertThat(run.end.handle(ACCOUNT, "admin")).map(AccountLock::reason).contains("10001");
        assertThat(run.gate.isOpen(ACCOUNT)).isTrue();
        assertThat(run.guard.lockedBy()).isEmpty();
        assertThat(table.find(ACCOUNT)).isEmpty();
        run.keep.handle(ACCOUNT);
        assertThat(table.find(ACCOUNT)).as("an ended lock does not come back").isEmpty();
        assertThat(log.alerts()).extracting(AlertRaised::code).containsExactly("account-locked", "account-unlocked");
        assertThat(log.alerts().getLast().message()).contains("admin", "10001");
    }

    @Test
    void aLockWhoseEndCannotBeStoredStays() {
        run.guard.lock("10001");
        run.lock.handle(ACCOUNT, "10001");
        run.keep.handle(ACCOUNT);
        table.away(true);
        assertThatThrownBy(() -> run.end.handle(ACCOUNT, "admin")).isInstanceOf(TransientFault.class);
        assertThat(run.gate.isOpen(ACCOUNT)).isFalse();
        assertThat(run.guard.lockedBy()).contains("10001");
    }

    @Test
    void aLockAfterTheEndOfOneIsToldOfAgain() {
        run.lock.handle(ACCOUNT, "10001");
        run.end.handle(ACCOUNT, "admin");
        run.lock.handle(ACCOUNT, "10001");
        run.keep.handle(ACCOUNT);
        assertThat(log.alerts())
                .extracting(AlertRaised::code)
                .containsExactly("account-locked", "account-unlocked", "account-locked");
    }

    @Test
    void whereNothingIsLockedNothingEnds() {
        assertThat(run.end.handle(ACCOUNT, "admin")).isEmpty();
        assertThat(log.alerts()).isEmpty();
    }

    /** What is gone after a restart; the account has been reconciled. */
    private final class Run {
        private final TradingGate gate = new TradingGate();
        private final RecordedGuard guard = new RecordedGuard();
        private final NoSignals signals = new NoSignals();
        private final OrderAnnouncements announcements = new OrderAnnouncements(log, new NoMarket(), CLOCK);
        private final LockAccount lock = new LockAccount(gate, signals, CLOCK);
        private final KeepAccountLock keep = new KeepAccountLock(table, gate, announcements, table);
        private final RestoreAccountLock restore = new RestoreAccountLock(table, gate, guard);
        private final EndAccountLock end = new EndAccountLock(keep, table, gate, guard, announcements, signals, table);

        Run() {
            gate.open(ACCOUNT);
        }
    }
}
