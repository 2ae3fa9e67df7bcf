package io.mireu.ls;

import io.mireu.ls.websocket.LsRealtimeSettings;
import io.mireu.ls.wire.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Notices subscriptions that have gone silent although their connection stands. Each one's own pace, learned while data
 * was expected, says how long a silence may last.
 */
final class RealtimeWatch {
    /** A pace that is known from fewer frames than this is none. */
    private static final int LEARNED = 20;

    /** Nor is one that is known from less time than so many times the shortest staleness. */
    private static final int LEARNED_FOR = 15;

    /** Least weight of the newest pause in the mean. */
    private static final double WEIGHT = 1.0 / 32;

    /** What is known of one subscription. */
    private static final class Pace {
        private final Registration registration;
        private boolean verified;
        private long lastNs;
        private long pauseBeganNs;
        private long complainedNs;
        private double meanNs;
        private int pauses;
        private long learnedNs;
        private int complaints;

        Pace(Registration registration, long nowNs) {
            this.registration = registration;
            lastNs = nowNs;
            pauseBeganNs = nowNs;
            complainedNs = nowNs;
        }

        /** Frames of one burst count as one: a burst says nothing of how long the silence after it will be. */
        void frame(long nowNs, long burstNs) {
            lastNs = nowNs;
            complaints = 0;
            if (!verified) {
                verified = true;
                pauseBeganNs = nowNs;
            } else if (nowNs - pauseBeganNs >= burstNs) {
                learn(nowNs - pauseBeganNs);
                pauseBeganNs = nowNs;
            }
        }

        private void learn(long pauseNs) {
            pauses++;
            learnedNs += pauseNs;
            meanNs += Math.max(1.0 / pauses, WEIGHT) * (pauseNs - meanNs);
        }

        /** A connection, or the expectation of data, begins only now. */
        void beginsAt(long nowNs) {
            pauseBeganNs = nowNs;
        }

        long silenceNs(long nowNs) {
            return Math.min(nowNs - lastNs, Math.min(nowNs - pauseBeganNs, nowNs - complainedNs));
        }

        Silence complain(long nowNs) {
            complainedNs = nowNs;
            complaints++;
            return new Silence(registration, Duration.ofNanos(nowNs - lastNs), complaints);
        }
    }

    /** A silence that is too long, and how often it has been complained about without a frame in between. */
    record Silence(Registration registration, Duration length, int complaints) {}

    private final LsRealtimeSettings settings;
    private final Flow flow;
    private final Map<String, Pace> paces = new HashMap<>();

    RealtimeWatch(LsRealtimeSettings settings, Flow flow) {
        this.settings = settings;
        this.flow = flow;
    }

    synchronized void subscribed(Registration registration, long nowNs) {
        paces.putIfAbsent(name(registration.tr().code(), registration.key()), new Pace(registration, nowNs));
    }

    synchronized void unsubscribed(Registration registration) {
        paces.remove(name(registration.tr().code(), registration.key()));
    }

    /** A connection begins anew: its subscriptions are to be verified by a first frame. */
    synchronized void connected(List<Registration> registrations, long nowNs) {
        for (Registration registration : registrations) {
            Pace pace = paces.get(name(registration.tr().code(), registration.key()));
            if (pace != null) {
                pace.verified = false;
                pace.beginsAt(nowNs);
                pace.complaints = 0;
            }
        }
    }

    synchronized void frame(String trCd, String trKey, long nowNs) {
        Pace pace = find(trCd, trKey.strip());
        if (pace != null) {
            pace.frame(nowNs, (long) (settings.shortestStaleness().toNanos() / settings.stalenessFactor()));
        }
    }

    /** Subscriptions without a frame since their connection began. */
    synchronized List<Registration> unverified() {
        return paces.values().stream()
                .filter(pace -> !pace.verified)
                .map(pace -> pace.registration)
                .toList();
    }

    /** Silences that have become too long since the last look. */
    List<Silence> silences(long nowNs) {
        // Asked without the lock: the answer may wait for somebody who is about to subscribe.
        Set<Registration> expected =
                registrations().stream().filter(flow::isExpected).collect(Collectors.toSet());
        return silences(nowNs, expected);
    }

    private synchronized List<Registration> registrations() {
        return paces.values().stream().map(pace -> pace.registration).toList();
    }

    private synchronized List<Silence> silences(long nowNs, Set<Registration> expected) {
        List<Silence> found = new ArrayList<>();
        for (Pace pace : paces.values()) {
            if (!expected.contains(pace.registration)) {
                pace.beginsAt(nowNs);
            } else if (isLearned(pace) && pace.silenceNs(nowNs) > longest(pace)) {
                found.add(pace.complain(nowNs));
            }
        }
        return found;
    }

    private boolean isLearned(Pace pace) {
        return pace.pauses >= LEARNED
                && pace.learnedNs >= LEARNED_FOR * settings.shortestStaleness().toNanos();
    }

    private long longest(Pace pace) {
        return Math.max(settings.shortestStaleness().toNanos(), (long) (settings.stalenessFactor() * pace.meanNs));
    }

    /** By the key, or by the beginning of one: servers have been seen to shorten keys. */
    private @Nullable Pace find(String trCd, String trKey) {
        Pace exact = paces.get(name(trCd, trKey));
        if (exact != null) {
            return exact;
        }
        return paces.values().stream()
                .filter(pace -> pace.registration.tr().code().equals(trCd))
                .filter(pace -> pace.registration.key().startsWith(trKey))
                .findFirst()
                .orElse(null);
    }

    private static String name(String trCd, String trKey) {
        return trCd + " " + trKey.strip();
    }
}
