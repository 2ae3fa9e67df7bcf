package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.order.OrderIntent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What we want done. */
public sealed interface IntentEvent extends Event {

    /**
     * An intent to trade was issued.
     *
     * @param intent what to do
     * @param triggerReceivedAt the machine's time at which the market event that led to it was received; null when a
     *     person asked for it or a clock did
     */
    @WireName("intent.issued")
    record Issued(
            EventMeta meta, OrderIntent intent, @Nullable Instant triggerReceivedAt) implements IntentEvent {

        /** An intent that no market event led to. */
        public Issued(EventMeta meta, OrderIntent intent) {
            this(meta, intent, null);
        }

        @Override
        public String key() {
            return intent.account().value();
        }
    }
}
