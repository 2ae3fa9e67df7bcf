package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.account.WithdrawalCause;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the realtime frames. */
@Component
class RealtimeFrames {

    private static final int LEVELS = 5;
    private static final int WIDE_ORDER_NUMBER = 10;

    private final TrCatalogue catalogue;
    private final SimulatorSettings.Account account;
    private final JsonMapper json = JsonMapper.builder().build();
    private final AtomicLong sequence = new AtomicLong();

    RealtimeFrames(TrCatalogue catalogue, SimulatorSettings settings) {
        this.catalogue = catalogue;
        this.account = settings.account();
    }

    String tradeCode(ContractMarket contract) {
        return contract.instrument() instanceof Instrument.Future ? "FC9" : "OC0";
    }

    String bookCode(ContractMarket contract) {
        return contract.instrument() instanceof Instrument.Future ? "FH9" : "OH0";
    }

    String trade(VenueMarket market, ContractMarket contract, TradePrint print) {
        DayStatistics day = contract.tape().statistics();
        WireBlock body = catalogue.body(tradeCode(contract));
        PriceChange.of(contract).put(body, "sign", "change", "drate");
        BookDepth depth = contract.depth();
        TheoreticalPrices prices = market.prices();
        body.text("chetime", KoreanTime.SECONDS.format(print.time()))
                .cents("price", print.priceCents())
                .cents("open", day.openCents())
                .cents("high", day.highCents())
                .cents("low", day.lowCents())
                .text("cgubun", print.aggressor() == Side.BUY ? "+" : "-")
                .whole("cvolume", print.quantity())
                .whole("volume", day.volume())
                .whole("value", QuoteFacts.valueMillions(contract, day.turnover()))
                .whole("mdvolume", day.soldVolume())
                .whole("mdchecnt", day.soldCount())
                .whole("msvolume", day.boughtVolume())
                .whole("mschecnt", day.boughtCount())
                .decimal("cpower", QuoteFacts.strength(day))
                .cents("offerho1", depth.offer(1).priceCents())
                .cents("bidho1", depth.bid(1).priceCents())
                .whole("openyak", QuoteFacts.openInterest(contract))
                .decimal("k200jisu", prices.index())
                .decimal("theoryprice", prices.price(contract.instrument()))
                .text("jgubun", "40");
        switch (contract.instrument()) {
            case Instrument.Future future -> futureFields(body, future, contract, prices);
            case Instrument.Option option -> optionFields(body, option, contract, market);
        }
        return frame(tradeCode(contract), contract.code().value(), body);
    }

    private static void futureFields(
            WireBlock body, Instrument.Future future, ContractMarket contract, TheoreticalPrices prices) {
        double last = Points.toDouble(contract.lastCents());
        double theory = prices.price(future);
        body.decimal("kasis", (last / theory - 1) * 100)
                .decimal("sbasis", last - prices.index())
                .decimal("ibasis", theory - prices.index())
                .text("futcode", contract.code().value());
    }

    private static void optionFields(
            WireBlock body, Instrument.Option option, ContractMarket contract, VenueMarket market) {
        double index = market.prices().index();
        body.decimal("eqva", index * QuoteFacts.KOSPI_PER_KOSPI200)
                .decimal("impv", QuoteFacts.volatilityPercent(market, option))
                .decimal("timevalue", QuoteFacts.timeValue(contract, option, index))
                .text("optcode", contract.code().value());
    }

    String book(VenueMarket market, ContractMarket contract) {
        BookDepth depth = contract.depth();
        WireBlock body = catalogue.body(bookCode(contract));
        body.text("hotime", KoreanTime.SECONDS.format(market.time()));
        for (int i = 1; i <= LEVELS; i++) {
            body.cents("offerho" + i, depth.offer(i).priceCents())
                    .whole("offerrem" + i, depth.offer(i).quantity())
                    .whole("offercnt" + i, depth.offer(i).orders())
                    .cents("bidho" + i, depth.bid(i).priceCents())
                    .whole("bidrem" + i, depth.bid(i).quantity())
                    .whole("bidcnt" + i, depth.bid(i).orders());
        }
        body.whole("totofferrem", depth.offerTotal().quantity())
                .whole("totoffercnt", depth.offerTotal().orders())
                .whole("totbidrem", depth.bidTotal().quantity())
                .whole("totbidcnt", depth.bidTotal().orders())
                .text("danhochk", "0")
                .text(
                        contract.instrument() instanceof Instrument.Future ? "futcode" : "optcode",
                        contract.code().value());
        return frame(bookCode(contract), contract.code().value(), body);
    }

    String status(String kind, String status) {
        WireBlock body = catalogue.body("JIF").text("jangubun", kind).text("jstatus", status);
        return frame("JIF", "0", body);
    }

    String accepted(AccountOrder order, Instrument.Derivative instrument) {
        LedgerEntry.Accepted accepted = order.accepted();
        int kind = WireCodes.kind(accepted.kind());
        long number = sequence.incrementAndGet();
        String time = KoreanTime.MILLIS.format(accepted.time());
        WireBlock body = catalogue
                .body("O01")
                .padded("lineseq", 300_000_000L + number, 9)
                .padded("seq", number, 9)
                .text("trcode", "SONBT00" + (kind + 1))
                .text("trcode1", "FO0" + (kind + 1))
                .text("mrctp", Integer.toString(kind))
                .text("accno", account.number())
                .text("acntno", account.number())
                .text("acntnm", account.holder())
                .whole("ordno", order.number())
                .whole("orgordno", accepted.original())
                .whole("prntordno1", kind == 0 ? 0 : accepted.first())
                .text("isuno", accepted.code().standardCode())
                .text("fnoIsuno", accepted.code().value())
                .text("fnoIsunm", instrument.name())
                .text("fnoIsuptntp", instrument instanceof Instrument.Future ? "F" : "O")
                .text("bnstp", WireCodes.side(accepted.side()))
                .whole("ordqty", accepted.quantity())
                .text("hogatype", accepted.priceType().code())
                .cents("ordprc", accepted.priceCents())
                .whole("unercqty", accepted.kind() == RequestKind.CANCEL ? 0 : accepted.quantity())
                .whole("fnotrdunitamt", accepted.code().product().multiplierKrw())
                .text("trxtime", time)
                .text("trid", "2100" + time + "001")
                .text("proctm", time);
        money(body);
        return frame("O01", "", body);
    }

    private void money(WireBlock body) {
        body.whole("dps", account.depositKrw())
                .whole("mgn", 0)
                .whole("mnymgn", 0)
                .whole("ordableamt", account.depositKrw())
                .whole("mnyordableamt", account.depositKrw());
    }

    String filled(AccountExecution execution) {
        WireBlock body = event("C01", execution.order(), execution.code().standardCode())
                .padded("ordordno", 0, WIDE_ORDER_NUMBER)
                .padded("yakseq", execution.number(), 11)
                .cents("cheprice", execution.priceCents())
                .whole("chevol", execution.quantity())
                .text("chedate", KoreanTime.DATE.format(execution.time()))
                .text("chetime", KoreanTime.MILLIS.format(execution.time()))
                .text("accno1", account.number())
                .text("dosugb", WireCodes.side(execution.side()));
        return frame("C01", "", body);
    }

    String withdrawn(AccountOrder request, LedgerEntry.Withdrawn withdrawal) {
        LedgerEntry.Accepted accepted = request.accepted();
        boolean modified = withdrawal.cause() == WithdrawalCause.MODIFIED;
        boolean byItself = request.number() == withdrawal.order();
        LocalDateTime time = withdrawal.time();
        WireBlock body = event("H01", request.number(), accepted.code().standardCode())
                .padded("ordordno", byItself ? 0 : withdrawal.order(), WIDE_ORDER_NUMBER)
                .text("trcode", "TTRODP11301")
                .text("boardid", "G1")
                .text("mocagb", modified ? "2" : "3")
                .text("accno1", "0" + account.number())
                .whole("qty2", accepted.quantity())
                .whole("qty", modified ? accepted.quantity() : withdrawal.quantity())
                .cents("price", accepted.priceCents())
                .text("dosugb", WireCodes.side(accepted.side()))
                .text("orddate", KoreanTime.DATE.format(time))
                .text("rcvtime", KoreanTime.MILLIS.format(time))
                .text("ordacpttm", KoreanTime.MILLIS.format(time))
                .text("autogb", byItself ? "1" : "0")
                .text("rejcode", "0000");
        return frame("H01", "", body);
    }

    private WireBlock event(String code, long order, String standardCode) {
        long number = sequence.incrementAndGet();
        return catalogue
                .body(code)
                .text("seq", Long.toString(number))
                .whole("lineseq", 100_000_000L + number)
                .text("accno", account.number())
                .text("mem_accno", account.number())
                .padded("ordno", order, WIDE_ORDER_NUMBER)
                .text("expcode", standardCode);
    }

    private String frame(String code, String key, WireBlock body) {
        ObjectNode frame = json.createObjectNode();
        ObjectNode header = frame.putObject("header").put("tr_cd", code);
        if (!key.isEmpty()) {
            header.put("tr_key", key);
        }
        frame.set("body", body.node());
        return json.writeValueAsString(frame);
    }
}
