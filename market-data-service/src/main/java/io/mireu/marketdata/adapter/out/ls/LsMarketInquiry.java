package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.LsTransientFault;
import io.mireu.ls.wire.T2111;
import io.mireu.marketdata.application.MarketInquiry;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Asks LS over REST; its client keeps the rate limits and repeats what failed for the moment. */
@Component
class LsMarketInquiry implements MarketInquiry {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final LsClient client;
    private final Clock machine;

    LsMarketInquiry(LsClient client, @Qualifier("machineClock") Clock machine) {
        this.client = client;
        this.machine = machine;
    }

    @Override
    public ClockReading readClock() {
        Instant sent = machine.instant();
        Instant venue = ask(() -> client.market().serverTime());
        Instant received = machine.instant();
        // A machine's clock that is set back in between must not make a negative round trip.
        Instant end = received.isBefore(sent) ? sent : received;
        Duration roundTrip = Duration.between(sent, end);
        return new ClockReading(venue, sent.plus(roundTrip.dividedBy(2)), roundTrip);
    }

    @Override
    public ContractFacts facts(DerivativeCode code) {
        T2111.OutBlock quote = ask(() -> client.market().quote(code.value()))
                .orElseThrow(() -> new TransientFault("the venue shows no quote page of " + code));
        return new ContractFacts(LocalDate.parse(quote.lastmonth().strip(), DAY), quote.volume(), quote.price());
    }

    /** The client's fault that may pass is ours; what cannot be read may be readable the next time. */
    static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (LsTransientFault | DateTimeException e) {
            throw new TransientFault(String.valueOf(e.getMessage()), e);
        }
    }
}
