package io.mireu.order.application;

import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.SystemEvent.AlertRaised;
import java.util.ArrayList;
import java.util.List;

/** The alerts that would be published. */
final class RecordedLog implements OrderEventLog {

    private final List<AlertRaised> alerts = new ArrayList<>();

    List<AlertRaised> alerts() {
        return alerts;
    }

    @Override
    public void append(OrderEvent event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void append(AlertRaised alert) {
        alerts.add(alert);
    }

    @Override
    public void append(IntentEvent.Issued intent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean firstTime(IntentEvent event) {
        throw new UnsupportedOperationException();
    }
}
