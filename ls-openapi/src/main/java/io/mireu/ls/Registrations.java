package io.mireu.ls;

import io.mireu.ls.wire.Registration;
import io.mireu.ls.wire.ServerFrame;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is to be subscribed, what has been asked for on the present connection, and what was acknowledged. */
final class Registrations {
    /** One registration frame still to be sent. */
    record Step(Registration registration, boolean register) {
        String trType() {
            return registration.trType(register);
        }
    }

    private final int most;
    private final Set<Registration> wanted = new LinkedHashSet<>();
    private final Set<Step> unanswered = new LinkedHashSet<>();
    private final Set<Registration> restoring = new LinkedHashSet<>();
    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    private boolean restored = true;
    private boolean live;

    Registrations(int most) {
        this.most = most;
    }

    /** Wants a subscription; does nothing when it is wanted already. */
    synchronized void add(Registration registration) {
        if (wanted.size() >= most && !wanted.contains(registration)) {
            throw new IllegalStateException("more than " + most + " subscriptions on one connection");
        }
        if (wanted.add(registration)) {
            ask(registration, true);
        }
    }

    /** Wants it no longer. */
    synchronized void remove(Registration registration) {
        restoring.remove(registration);
        if (wanted.remove(registration)) {
            ask(registration, false);
        }
    }

    /** A new connection knows nothing: everything has to be asked for again. */
    synchronized void connected() {
        forget();
        live = true;
        wanted.forEach(registration -> ask(registration, true));
        restoring.addAll(wanted);
        restored = false;
    }

    /** The connection is gone. */
    synchronized void forget() {
        steps.clear();
        unanswered.clear();
        restoring.clear();
        restored = true;
        live = false;
    }

    synchronized @Nullable Step next() {
        return steps.poll();
    }

    synchronized boolean idle() {
        return steps.isEmpty();
    }

    /** What an acknowledgement answers; servers have been seen to shorten the key. */
    synchronized Optional<Step> acknowledged(ServerFrame.Ack ack) {
        Optional<Step> answered =
                find(ack, ack.trKey()::equals).or(() -> find(ack, key -> key.startsWith(ack.trKey())));
        answered.ifPresent(step -> {
            unanswered.remove(step);
            restoring.remove(step.registration());
        });
        return answered;
    }

    private Optional<Step> find(ServerFrame.Ack ack, Predicate<String> key) {
        return unanswered.stream()
                .filter(step -> step.registration().tr().code().equals(ack.trCd()))
                .filter(step -> key.test(step.registration().key()))
                .filter(step -> ack.trType().isEmpty() || ack.trType().equals(step.trType()))
                .findFirst();
    }

    /** Once per connection, when all is acknowledged or no longer waited for: those that stayed silent. */
    synchronized Optional<Set<Registration>> restored(boolean giveUp) {
        if (restored || (!giveUp && !restoring.isEmpty())) {
            return Optional.empty();
        }
        restored = true;
        return Optional.of(Set.copyOf(restoring));
    }

    private void ask(Registration registration, boolean register) {
        if (live) {
            Step step = new Step(registration, register);
            steps.add(step);
            unanswered.add(step);
        }
    }
}
