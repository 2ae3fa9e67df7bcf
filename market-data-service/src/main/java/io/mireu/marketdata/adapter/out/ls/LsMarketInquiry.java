package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.LsTransientFault;
import io.mireu.ls.wire.T2111;
import io.mireu.ls.wire.T2301;
import io.mireu.marketdata.application.MarketInquiry;
import io.mireu.marketdata.domain.BoardStrike;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Asks LS over REST; its client keeps the rate limits and repeats what failed for the moment. */
@Component
class LsMarketInquiry implements MarketInquiry {

    private static final Logger log = LoggerFactory.getLogger(LsMarketInquiry.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final String MINI_FUTURES = "MF";
    private static final String MONTHLY = "G";

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
    public List<MasterRow> miniFutures() {
        return ask(() -> client.market().derivatives(MINI_FUTURES)).stream()
                .flatMap(row -> masterRow(row.shcode(), row.hname()))
                .toList();
    }

    @Override
    public List<MasterRow> monthlyOptions() {
        return ask(() -> client.market().indexOptions()).stream()
                .flatMap(row -> masterRow(row.shcode(), row.hname()))
                .filter(row -> row.code().type().isOption())
                .toList();
    }

    @Override
    public List<BoardStrike> optionBoard(YearMonth month) {
        T2301.Response board = ask(() -> client.market().optionBoard(MONTH.format(month), MONTHLY));
        return Stream.concat(board.outBlock1().stream(), board.outBlock2().stream())
                .map(row -> new BoardStrike(DerivativeCode.of(row.optcode().strip()), row.actprice()))
                .toList();
    }

    @Override
    public ContractFacts facts(DerivativeCode code) {
        T2111.OutBlock quote = ask(() -> client.market().quote(code.value()))
                .orElseThrow(() -> new TransientFault("the venue shows no quote page of " + code));
        return new ContractFacts(LocalDate.parse(quote.lastmonth().strip(), DAY), quote.volume(), quote.price());
    }

    private static Stream<MasterRow> masterRow(String code, String name) {
        try {
            DerivativeCode parsed = DerivativeCode.of(code.strip());
            if (parsed.isOfKnownProduct()) {
                return Stream.of(new MasterRow(parsed, name.strip()));
            }
            log.debug("{} ({}) is left out of the master: its product is not known", code, name);
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            log.debug("{} ({}) is left out of the master: {}", code, name, e.getMessage());
            return Stream.empty();
        }
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
