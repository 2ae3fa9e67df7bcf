package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.application.ClaimNextOrder.Claim;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedOrder;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Sends the next order of an account: claim (committed), call, record (committed). A crash anywhere between leaves the
 * order SENDING, and what is SENDING is never sent again.
 */
@Component
public final class SendNextOrder {

    private final ClaimNextOrder claimNext;
    private final VenueOrders venue;
    private final RecordSubmission recordSubmission;
    private final SendTimes times;
    private final OrderSettings settings;
    private final Clock machine;

    /** With the venue and both transactions around its call. */
    public SendNextOrder(
            ClaimNextOrder claimNext,
            VenueOrders venue,
            RecordSubmission recordSubmission,
            SendTimes times,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        this.claimNext = claimNext;
        this.venue = venue;
        this.recordSubmission = recordSubmission;
        this.times = times;
        this.settings = settings;
        this.machine = machine;
    }

    /** Whether an order was sent, so that there may be another. Only one thread may call this for an account. */
    public boolean handle(AccountId account) {
        Optional<Claim> claim = claimNext.handle(account);
        claim.ifPresent(this::send);
        return claim.isPresent();
    }

    private void send(Claim claim) {
        TrackedOrder order = claim.order();
        SubmissionOutcome outcome = times.measure(claim.intent(), order.plan().legNumber(), () -> submit(order));
        recordSubmission.handle(order.id(), outcome);
    }

    private SubmissionOutcome submit(TrackedOrder order) {
        SubmissionOutcome outcome = submitOnce(order);
        for (int retry = 0;
                retry < settings.notSentRetries() && outcome instanceof SubmissionOutcome.NotSent;
                retry++) {
            outcome = submitOnce(order);
        }
        return outcome;
    }

    /** A process that was paused after its claim must not send: others may have proven the order absent meanwhile. */
    private SubmissionOutcome submitOnce(TrackedOrder order) {
        Submission claim = Objects.requireNonNull(order.submission());
        if (machine.instant().isAfter(claim.sentAt().plus(settings.claimToSendLimit()))) {
            return new SubmissionOutcome.NotSent("claimed longer than " + settings.claimToSendLimit() + " ago");
        }
        return venue.submit(order);
    }
}
