package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.order.OrderIntent;

/** What we want done. */
public sealed interface IntentEvent extends Event {

    /** An intent to trade was issued. */
    @WireName("intent.issued")
    record Issued(EventMeta meta, OrderIntent intent) implements IntentEvent {
        @Override
        public String key() {
            return intent.account().value();
        }
    }
}
