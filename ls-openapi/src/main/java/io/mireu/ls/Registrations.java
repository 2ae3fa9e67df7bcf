package io.mireu.ls;

import io.mireu.ls.wire.Registration;
import io.mireu.ls.wire.ServerFrame;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is still to be asked for on one connection, what was asked, and what was acknowledged. */
final class Registrations {
    /** One registration frame still to be sent. */
    record Step(Registration registration, boolean register) {
        String trType() {
            return registration.trType(register);
        }
    }

    private final Set<Step> unanswered = new LinkedHashSet<>();
    private final Set<Registration> refused = new LinkedHashSet<>();
    private final Set<Registration> restoring = new LinkedHashSet<>();
    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    private boolean restored;

    /** A new connection knows nothing: everything has to be asked for. */
    Registrations(Collection<Registration> wanted) {
        wanted.forEach(registration -> ask(registration, true));
        restoring.addAll(wanted);
    }

    /** Asks for a subscription, or for its end. */
    synchronized void ask(Registration registration, boolean register) {
        if (!register) {
            restoring.remove(registration);
            refused.remove(registration);
        }
        Step step = new Step(registration, register);
        steps.add(step);
        unanswered.add(step);
    }

    synchronized @Nullable Step next() {
        return steps.poll();
    }

    synchronized boolean idle() {
        return steps.isEmpty();
    }

    /** What an acknowledgement answers, taken or not; servers have been seen to shorten the key. */
    synchronized Optional<Step> acknowledged(ServerFrame.Ack ack, boolean taken) {
        Optional<Step> answered =
                find(ack, ack.trKey()::equals).or(() -> find(ack, key -> key.startsWith(ack.trKey())));
        answered.ifPresent(step -> {
            unanswered.remove(step);
            if (restoring.remove(step.registration()) && !taken) {
                refused.add(step.registration());
            }
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

    /** Once, when all is acknowledged or no longer waited for: those that were not taken. */
    synchronized Optional<Set<Registration>> restored(boolean giveUp) {
        if (restored || (!giveUp && !restoring.isEmpty())) {
            return Optional.empty();
        }
        restored = true;
        restoring.addAll(refused);
        return Optional.of(Set.copyOf(restoring));
    }
}
