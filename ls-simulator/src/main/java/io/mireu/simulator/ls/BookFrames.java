package io.mireu.simulator.ls;

import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Books: FH9, OH0, and DH0 at night. */
@Component
class BookFrames {

    private static final String[] OFFER_ORDERS = SharedFields.numbered("offercnt");
    private static final String[] BID_ORDERS = SharedFields.numbered("bidcnt");

    private final FrameWriter writer;

    BookFrames(FrameWriter writer) {
        this.writer = writer;
    }

    String of(VenueMarket market, ContractMarket contract, LocalDateTime time) {
        FrameCodes codes = FrameCodes.of(market, contract);
        BookDepth depth = contract.depth();
        WireBlock body = writer.body(codes.book()).text("hotime", KoreanTime.SECONDS.format(time));
        SharedFields.levels(body, depth, OFFER_ORDERS, BID_ORDERS)
                .whole("totofferrem", depth.offerTotal().quantity())
                .whole("totbidrem", depth.bidTotal().quantity())
                .whole("totoffercnt", depth.offerTotal().orders())
                .whole("totbidcnt", depth.bidTotal().orders())
                .text(codes.code(), contract.code().value())
                .text("danhochk", SharedFields.isAuction(contract) ? "1" : "0");
        return writer.frame(codes.book(), contract.code().value(), body);
    }
}
