package io.mireu.model.event;

import io.mireu.model.WireName;

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

    /** How urgent an alert is. */
    enum Severity {
        INFO,
        WARNING,
        CRITICAL
    }
}
