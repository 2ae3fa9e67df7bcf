package io.mireu.simulator.ls;

import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The five levels of one contract: t2112, and t8457 at night. */
@Component
class BookTr implements TrHandler {

    private static final String DAY = "t2112";
    private static final String[] OFFER_ORDERS = SharedFields.numbered("dcnt");
    private static final String[] BID_ORDERS = SharedFields.numbered("scnt");

    private final Markets markets;
    private final PaperGaps gaps;

    BookTr(Markets markets, PaperGaps gaps) {
        this.markets = markets;
        this.gaps = gaps;
    }

    @Override
    public Set<String> codes() {
        return Set.of(DAY, "t8457");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        String name = request.format().code() + "OutBlock";
        return markets.read(
                request,
                request.text("shcode"),
                (market, contract) ->
                        ReadAnswers.one().block(name, block(request.format().block(name), market, contract)));
    }

    private WireBlock block(WireBlock block, VenueMarket market, ContractMarket contract) {
        SharedFields.day(block, contract)
                .text("shcode", contract.code().value())
                .text("time", KoreanTime.SECONDS.format(market.time()));
        if (gaps.leavesIntradayEmpty()) {
            return block;
        }
        BookDepth depth = contract.depth();
        return SharedFields.levels(block, depth, OFFER_ORDERS, BID_ORDERS)
                .whole("dvol", depth.offerTotal().quantity())
                .whole("toffernum", depth.offerTotal().orders())
                .whole("svol", depth.bidTotal().quantity())
                .whole("tbidnum", depth.bidTotal().orders());
    }
}
