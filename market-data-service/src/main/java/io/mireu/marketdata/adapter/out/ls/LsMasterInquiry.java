package io.mireu.marketdata.adapter.out.ls;

import static io.mireu.marketdata.adapter.out.ls.LsMarketInquiry.ask;

import io.mireu.ls.LsClient;
import io.mireu.ls.wire.T2112;
import io.mireu.ls.wire.T8455;
import io.mireu.ls.wire.T8457;
import io.mireu.marketdata.application.InstrumentSettings;
import io.mireu.marketdata.application.MasterInquiry;
import io.mireu.marketdata.domain.BoardRow;
import io.mireu.marketdata.domain.ContractPage;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.PolledBook;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks LS for its lists, boards and books over REST; its client keeps the rate limits and repeats what failed. */
@Component
class LsMasterInquiry implements MasterInquiry {

    private static final Logger log = LoggerFactory.getLogger(LsMasterInquiry.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final LsClient client;
    private final LsBoards boards;

    LsMasterInquiry(LsClient client, InstrumentSettings settings) {
        this.client = client;
        this.boards = new LsBoards(client, settings.weeklyBoardKeys());
    }

    @Override
    public List<MasterRow> listed(MasterList list) {
        return switch (list) {
            case INDEX_FUTURES ->
                ask(client.market()::indexFutures).stream()
                        .flatMap(row -> masterRow(row.shcode(), row.hname()))
                        .toList();
            case MONTHLY_OPTIONS ->
                ask(client.market()::indexOptions).stream()
                        .flatMap(row -> masterRow(row.shcode(), row.hname()))
                        .toList();
            case MINI_FUTURES -> derivatives("MF");
            case MINI_OPTIONS -> derivatives("MO");
            case WEEKLY_OPTIONS -> derivatives("WK");
            case KOSDAQ_FUTURES -> derivatives("SF");
            case KOSDAQ_WEEKLY_OPTIONS -> derivatives("QW");
            case NIGHT_INDEX_FUTURES -> ofNight("NFU");
            case NIGHT_MINI_FUTURES -> ofNight("NMF");
            case NIGHT_MONTHLY_OPTIONS -> ofNight("NOP");
            case NIGHT_MINI_OPTIONS -> ofNight("NMO");
            case NIGHT_WEEKLY_OPTIONS -> ofNight("NWO");
            case NIGHT_KOSDAQ_FUTURES -> ofNight("NQF");
            case NIGHT_KOSDAQ_OPTIONS -> ofNight("NQO");
        };
    }

    private List<MasterRow> derivatives(String kind) {
        return ask(() -> client.market().derivatives(kind)).stream()
                .flatMap(row -> masterRow(row.shcode(), row.hname()))
                .toList();
    }

    private List<MasterRow> ofNight(String kind) {
        return ask(() -> client.read(T8455.TR, new T8455.InBlock(kind))).outBlock().stream()
                .flatMap(row -> masterRow(row.shcode(), row.hname()))
                .toList();
    }

    @Override
    public Optional<ContractPage> page(DerivativeCode code) {
        return ask(() -> client.market()
                .quote(code.value())
                .filter(quote -> !quote.lastmonth().isBlank())
                .map(quote -> new ContractPage(LocalDate.parse(quote.lastmonth().strip(), DAY), quote.actprice())));
    }

    @Override
    public List<BoardRow> board(OptionSeries series, SessionMarket market) {
        return boards.read(series, market);
    }

    @Override
    public Optional<PolledBook> book(DerivativeCode code, SessionMarket market) {
        return switch (market) {
            case DAY ->
                ask(() -> client.market().book(code.value()))
                        .map(T2112.OutBlock::levels)
                        .map(LsPolledBooks::ofDay);
            case NIGHT ->
                Optional.ofNullable(ask(() -> client.read(T8457.TR, new T8457.InBlock(code.value())))
                                .outBlock())
                        .map(T8457.OutBlock::levels)
                        .map(LsPolledBooks::ofNight);
        };
    }

    private static Stream<MasterRow> masterRow(String code, String name) {
        try {
            DerivativeCode parsed = DerivativeCode.of(code.strip());
            if (parsed.type() == ContractType.SPREAD) {
                log.debug("{} ({}) is left out of the master: spreads are not followed", code, name);
                return Stream.empty();
            }
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
}
