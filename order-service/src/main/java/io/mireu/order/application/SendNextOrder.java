package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.application.ClaimNextOrder.Claim;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedOrder;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Sends the next order of an account: claim (committed), call, record (committed). A crash anywhere between leaves the
 * order SENDING, and what is SENDING is never sent again. While the venue's guard lets nothing through, for want of a token
 * or of a proof of the environment or because the account is locked, nothing is claimed: that is no fault of the order,
 * which waits until it can be sent or is stale. Only when the guard closes between the question and the order does the
 * order end as not sent.
 */
@Component
public final class SendNextOrder {

    private static final Logger log = LoggerFactory.getLogger(SendNextOrder.class);

    private final CallOffWaitingOrders callOffWaiting;
    private final ClaimNextOrder claimNext;
    private final VenueOrders venue;
    private final RecordSubmission recordSubmission;
    private final SendTimes times;
    private final OrderSettings settings;
    private final Clock machine;
    /** Only the sending thread uses it: what was said of it last, so that waiting does not fill the log. */
    private @Nullable String heldBack;

    /** With the venue and both transactions around its call. */
    public SendNextOrder(
            CallOffWaitingOrders callOffWaiting,
            ClaimNextOrder claimNext,
            VenueOrders venue,
            RecordSubmission recordSubmission,
            SendTimes times,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        this.callOffWaiting = callOffWaiting;
        this.claimNext = claimNext;
        this.venue = venue;
        this.recordSubmission = recordSubmission;
        this.times = times;
        this.settings = settings;
        this.machine = machine;
    }

    /** Whether an order was sent, so that there may be another. Only one thread may call this for an account. */
    public boolean handle(AccountId account) {
        Optional<String> obstacle = venue.heldBack();
        note(account, obstacle.orElse(null));
        if (obstacle.isPresent()) {
            callOffWaiting.handle(account, obstacle.get());
            return false;
        }
        Optional<Claim> claim = claimNext.handle(account);
        claim.ifPresent(this::send);
        return claim.isPresent();
    }

    private void note(AccountId account, @Nullable String obstacle) {
        if (obstacle != null && !obstacle.equals(heldBack)) {
            log.warn("the orders of account {} are held back: {}", account, obstacle);
        } else if (obstacle == null && heldBack != null) {
            log.info("the orders of account {} are let through again", account);
        }
        heldBack = obstacle;
    }

    private void send(Claim claim) {
        TrackedOrder order = claim.order();
        SubmissionOutcome outcome = times.measure(claim.intent(), order.plan().legNumber(), () -> submit(claim));
        recordSubmission.handle(order.id(), outcome);
    }

    private SubmissionOutcome submit(Claim claim) {
        SubmissionOutcome outcome = submitOnce(claim);
        for (int retry = 0;
                retry < settings.notSentRetries() && outcome instanceof SubmissionOutcome.NotSent;
                retry++) {
            outcome = submitOnce(claim);
        }
        return outcome;
    }

    /** A process that was paused after its claim must not send: others may have proven the order absent meanwhile. */
    private SubmissionOutcome submitOnce(Claim claim) {
        Submission claimed = Objects.requireNonNull(claim.order().submission());
        if (machine.instant().isAfter(claimed.sentAt().plus(settings.claimToSendLimit()))) {
            return new SubmissionOutcome.NotSent("claimed longer than " + settings.claimToSendLimit() + " ago");
        }
        return venue.submit(claim.order(), claim.intent().intent());
    }
}
