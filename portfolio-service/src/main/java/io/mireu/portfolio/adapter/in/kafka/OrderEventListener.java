package io.mireu.portfolio.adapter.in.kafka;

import io.mireu.model.event.OrderEvent;
import io.mireu.portfolio.application.BookFill;
import io.mireu.portfolio.application.CompleteIntent;
import io.mireu.portfolio.application.ReceiveIntent;
import io.mireu.support.kafka.ProcessedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands each order event to its use case, once, in one transaction with its effect. */
@Component
class OrderEventListener {

    static final String CONSUMER = "portfolio-order-events";

    private final ReceiveIntent receiveIntent;
    private final BookFill bookFill;
    private final CompleteIntent completeIntent;
    private final ProcessedEvents processed;
    private final TransactionTemplate transactions;

    OrderEventListener(
            ReceiveIntent receiveIntent,
            BookFill bookFill,
            CompleteIntent completeIntent,
            ProcessedEvents processed,
            TransactionTemplate transactions) {
        this.receiveIntent = receiveIntent;
        this.bookFill = bookFill;
        this.completeIntent = completeIntent;
        this.processed = processed;
        this.transactions = transactions;
    }

    void accept(OrderEvent event) {
        transactions.executeWithoutResult(_ -> {
            if (processed.firstTime(CONSUMER, event)) {
                handle(event);
            }
        });
    }

    private void handle(OrderEvent event) {
        switch (event) {
            case OrderEvent.IntentReceived received -> receiveIntent.handle(received);
            case OrderEvent.Filled filled -> bookFill.handle(filled);
            case OrderEvent.IntentCompleted completed -> completeIntent.handle(completed);
            case OrderEvent.Denied _, OrderEvent.Accepted _, OrderEvent.Rejected _, OrderEvent.Ambiguous _ -> {
                // what an order goes through changes no position
            }
            case OrderEvent.Ended _ -> {
                // its intent's completion follows
            }
        }
    }
}
