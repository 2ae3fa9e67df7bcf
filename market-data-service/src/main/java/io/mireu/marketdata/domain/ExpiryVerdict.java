package io.mireu.marketdata.domain;

import io.mireu.model.instrument.ListingStatus;
import java.time.LocalDate;

/** Whether the venue and the calendar agree on when a series ends. */
public sealed interface ExpiryVerdict {

    /** The last day on which it trades, as far as is known. */
    LocalDate lastTradingDay();

    /** The day that the series is named after, before any move. */
    LocalDate namedAfter();

    /** How instruments of the series stand by this alone. */
    ListingStatus listing();

    /** They agree. */
    record Agreed(LocalDate lastTradingDay, LocalDate namedAfter) implements ExpiryVerdict {
        @Override
        public ListingStatus listing() {
            return ListingStatus.ACTIVE;
        }
    }

    /** They name different days: a position could be settled on the wrong one. */
    record Disagreed(LocalDate lastTradingDay, LocalDate namedAfter, String reason) implements ExpiryVerdict {
        @Override
        public ListingStatus listing() {
            return ListingStatus.disabled(reason);
        }
    }

    /** One of them says nothing. */
    record Unconfirmed(LocalDate lastTradingDay, LocalDate namedAfter, String reason) implements ExpiryVerdict {
        @Override
        public ListingStatus listing() {
            return ListingStatus.disabled(reason);
        }
    }
}
