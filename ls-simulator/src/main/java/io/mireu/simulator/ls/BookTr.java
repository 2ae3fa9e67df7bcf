package io.mireu.simulator.ls;

import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The five levels of one contract: t2112. */
@Component
class BookTr implements TrHandler {

    private static final String BLOCK = "t2112OutBlock";
    private static final int LEVELS = 5;

    private final Venue venue;

    BookTr(Venue venue) {
        this.venue = venue;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t2112");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        String code = request.text("shcode");
        return venue.market(market -> Contracts.find(market, code)
                .map(contract -> TrAnswer.of("00000", "조회완료").block(BLOCK, block(request, market, contract)))
                .orElseGet(Contracts::unknown));
    }

    private static WireBlock block(TrRequest request, VenueMarket market, ContractMarket contract) {
        WireBlock block = request.format().block(BLOCK);
        BookDepth depth = contract.depth();
        PriceChange.of(contract).put(block, "sign", "change", "diff");
        block.text("hname", WireCodes.quoteName(contract.instrument()))
                .text("shcode", contract.code().value())
                .cents("price", contract.lastCents())
                .whole("volume", contract.tape().statistics().volume())
                .cents("jnilclose", contract.limits().previousCloseCents())
                .whole("dvol", depth.offerTotal().quantity())
                .whole("toffernum", depth.offerTotal().orders())
                .whole("svol", depth.bidTotal().quantity())
                .whole("tbidnum", depth.bidTotal().orders())
                .text("time", KoreanTime.SECONDS.format(market.time()));
        for (int i = 1; i <= LEVELS; i++) {
            block.cents("offerho" + i, depth.offer(i).priceCents())
                    .whole("offerrem" + i, depth.offer(i).quantity())
                    .whole("dcnt" + i, depth.offer(i).orders())
                    .cents("bidho" + i, depth.bid(i).priceCents())
                    .whole("bidrem" + i, depth.bid(i).quantity())
                    .whole("scnt" + i, depth.bid(i).orders());
        }
        return block;
    }
}
