package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.order.Side;
import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.clock.VenueTime;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Trades: FC9, OC0, and DC0 at night. */
@Component
class TradeFrames {

    private final FrameWriter writer;
    private final ReadSettings settings;

    TradeFrames(FrameWriter writer, ReadSettings settings) {
        this.writer = writer;
        this.settings = settings;
    }

    String of(VenueMarket market, ContractMarket contract, TradePrint print) {
        FrameCodes codes = FrameCodes.of(market, contract);
        DayStatistics day = contract.tape().statistics();
        BookDepth depth = contract.depth();
        WireBlock body = writer.body(codes.trade());
        PriceChange.of(contract).put(body, "sign", "change", "drate");
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
                .decimal("k200jisu", market.prices().index())
                .decimal("theoryprice", market.prices().price(contract.instrument()))
                .text("jgubun", "40")
                .text(codes.code(), contract.code().value());
        if (body.has("date")) {
            body.text("date", KoreanTime.DATE.format(date(market)));
        }
        switch (contract.instrument()) {
            case Instrument.Future _ ->
                FutureFigures.of(market, contract, print.priceCents()).ifPresent(figures -> figures.put(body));
            case Instrument.Option option -> option(body, market, contract, option);
        }
        return writer.frame(codes.trade(), contract.code().value(), body);
    }

    private static void option(WireBlock body, VenueMarket market, ContractMarket contract, Instrument.Option option) {
        double index = market.prices().index();
        body.decimal("eqva", index * QuoteFacts.KOSPI_PER_KOSPI200)
                .decimal("impv", QuoteFacts.volatilityPercent(market, option))
                .decimal("timevalue", QuoteFacts.timeValue(contract, option, index));
    }

    private LocalDate date(VenueMarket market) {
        return settings.nightDateTurns()
                ? market.time().toLocalDate()
                : VenueTime.of(market.session().hours().auction()).toLocalDate();
    }
}
