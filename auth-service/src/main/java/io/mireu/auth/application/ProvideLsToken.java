package io.mireu.auth.application;

import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.LsCredentials;
import io.mireu.model.order.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Gives every service the one LS token of an account; nobody else asks LS for one. */
@Service
public class ProvideLsToken {

    private static final Logger LOG = LoggerFactory.getLogger(ProvideLsToken.class);
    private static final Duration RENEW_BEFORE_END = Duration.ofMinutes(1);

    private final LsCredentialStore store;
    private final LsTokenIssuer issuer;
    private final Clock clock;
    private final Map<AccountId, Slot> slots = new ConcurrentHashMap<>();

    ProvideLsToken(LsCredentialStore store, LsTokenIssuer issuer, @Qualifier("machineClock") Clock clock) {
        this.store = store;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * The token of an account; callers at the same time share one issue.
     *
     * @param invalid the last 8 characters of a token that LS refused; null when none was
     * @return empty when the account has no credentials
     */
    public Optional<LsAccess> handle(AccountId account, @Nullable String invalid) {
        return store.find(account)
                .map(credentials ->
                        slots.computeIfAbsent(account, key -> new Slot()).token(credentials, invalid));
    }

    private final class Slot {

        private final ReentrantLock oneAtATime = new ReentrantLock();
        private @Nullable LsAccess current;

        LsAccess token(LsCredentials credentials, @Nullable String invalid) {
            oneAtATime.lock();
            try {
                LsAccess known = current;
                if (known == null || isOver(known) || (invalid != null && known.hasMark(invalid))) {
                    known = issuer.issue(credentials);
                    current = known;
                    LOG.info("LS token of account {} issued, good until {}", credentials.account(), known.expiresAt());
                }
                return known;
            } finally {
                oneAtATime.unlock();
            }
        }

        private boolean isOver(LsAccess token) {
            return !clock.instant().isBefore(token.expiresAt().minus(RENEW_BEFORE_END));
        }
    }
}
