package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.model.market.Trade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was published before this process began. */
public interface PublishedEvents {

    /** Reads back the last of it, a bounded part. */
    Last readBack();

    /** The last that was published. */
    interface Last {

        /** The trades in the part that was read, those of one instrument in their order. */
        List<Trade> trades();

        /**
         * The venue's time until which everything that the stream brought of a channel was published; empty when nothing is
         * known.
         */
        Optional<Instant> completeUntil(Channel channel);
    }
}
