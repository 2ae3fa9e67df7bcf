package io.mireu.simulator.ls;

import io.mireu.model.market.SessionPhase;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Books: FH9, OH0, and DH0 at night. */
@Component
class BookFrames {

    private static final Set<SessionPhase> AUCTIONS =
            Set.of(SessionPhase.OPENING_AUCTION, SessionPhase.CLOSING_AUCTION, SessionPhase.HALT_AUCTION);

    private final FrameWriter writer;

    BookFrames(FrameWriter writer) {
        this.writer = writer;
    }

    String of(VenueMarket market, ContractMarket contract) {
        FrameCodes codes = FrameCodes.of(market, contract);
        BookDepth depth = contract.depth();
        WireBlock body = SharedFields.levels(writer.body(codes.book()), depth, "offercnt", "bidcnt")
                .text("hotime", KoreanTime.SECONDS.format(market.time()))
                .whole("totofferrem", depth.offerTotal().quantity())
                .whole("totoffercnt", depth.offerTotal().orders())
                .whole("totbidrem", depth.bidTotal().quantity())
                .whole("totbidcnt", depth.bidTotal().orders())
                .text("danhochk", isAuction(contract) ? "1" : "0")
                .text(codes.code(), contract.code().value());
        return writer.frame(codes.book(), contract.code().value(), body);
    }

    /** Whether orders are collected for one price. */
    static boolean isAuction(ContractMarket contract) {
        return AUCTIONS.contains(contract.phase());
    }
}
