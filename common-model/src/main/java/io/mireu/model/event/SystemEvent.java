package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.market.FeedGap;

/** What people must know about the system itself. */
public sealed interface SystemEvent extends Event {

    /**
     * Something needs attention.
     *
     * @param source which service
     * @param severity how urgent
     * @param code stable, for example {@code order-ambiguous}
     * @param message for people, with what to do
     */
    @WireName("system.alert-raised")
    record AlertRaised(EventMeta meta, String source, Severity severity, String code, String message)
            implements SystemEvent {
        @Override
        public String key() {
            return source;
        }
    }

    /**
     * Market data was missed, or may have been.
     *
     * @param source which service
     */
    @WireName("system.feed-gap-reported")
    record FeedGapReported(EventMeta meta, String source, FeedGap gap) implements SystemEvent {
        @Override
        public String key() {
            return source;
        }
    }

    /** How urgent an alert is. */
    enum Severity {
        INFO,
        WARNING,
        CRITICAL
    }
}
