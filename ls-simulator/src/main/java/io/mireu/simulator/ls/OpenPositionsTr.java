package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.order.Side;
import io.mireu.simulator.venue.Venue;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Open positions at their average price: CFOFQ02400. */
@Component
class OpenPositionsTr implements TrHandler {

    private static final String CODE = "CFOFQ02400";

    private final Venue venue;
    private final AccountBlocks blocks;

    OpenPositionsTr(Venue venue, AccountBlocks blocks) {
        this.venue = venue;
        this.blocks = blocks;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        List<HeldPosition> held = venue.account(ledger -> venue.market(market -> HeldPosition.of(ledger, market)));
        WireBlock echo = blocks.echo(request);
        if (request.text("BuyDt").isEmpty()) {
            echo.text("BuyDt", KoreanTime.DATE.format(venue.today()));
        }
        return blocks.page(
                request,
                held,
                CODE + "OutBlock4",
                answer -> answer.block(CODE + "OutBlock1", echo)
                        .block(CODE + "OutBlock2", sums(request, held))
                        .rows(CODE + "OutBlock3", classes(request, held)),
                position -> row(request, position));
    }

    private WireBlock sums(TrRequest request, List<HeldPosition> held) {
        Predicate<HeldPosition> futures = position -> !position.isOption();
        Predicate<HeldPosition> bought = position -> position.side() == Side.BUY;
        Predicate<HeldPosition> all = _ -> true;
        WireBlock sums = blocks.sums(request)
                .whole("FutsCtrctQty", HeldPosition.sum(held, futures, HeldPosition::quantity))
                .whole("OptCtrctQty", HeldPosition.sum(held, HeldPosition::isOption, HeldPosition::quantity))
                .whole("CtrctQty", HeldPosition.sum(held, all, HeldPosition::quantity))
                .whole("FutsCtrctAmt", HeldPosition.sum(held, futures, HeldPosition::costKrw))
                .whole("FutsBuyctrAmt", HeldPosition.sum(held, futures.and(bought), HeldPosition::costKrw))
                .whole("FutsSlctrAmt", HeldPosition.sum(held, futures.and(bought.negate()), HeldPosition::costKrw))
                .whole("AllCtrctAmt", HeldPosition.sum(held, all, HeldPosition::costKrw))
                .whole("BuyctrAsmAmt", HeldPosition.sum(held, bought, HeldPosition::costKrw))
                .whole("SlctrAsmAmt", HeldPosition.sum(held, bought.negate(), HeldPosition::costKrw))
                .whole("FutsPnlSum", HeldPosition.sum(held, futures, HeldPosition::unrealisedKrw))
                .whole("OptPnlSum", HeldPosition.sum(held, HeldPosition::isOption, HeldPosition::unrealisedKrw))
                .whole("AllPnlSum", HeldPosition.sum(held, all, HeldPosition::unrealisedKrw));
        amounts(sums, "CalloptCtrctAmt", "Call", held, position -> position.isOf(ContractType.CALL));
        amounts(sums, "PutoptCtrctAmt", "Put", held, position -> position.isOf(ContractType.PUT));
        return sums;
    }

    private static void amounts(
            WireBlock block, String total, String prefix, List<HeldPosition> held, Predicate<HeldPosition> kind) {
        Predicate<HeldPosition> bought = kind.and(position -> position.side() == Side.BUY);
        Predicate<HeldPosition> sold = kind.and(position -> position.side() == Side.SELL);
        block.whole(total, HeldPosition.sum(held, kind, HeldPosition::costKrw))
                .whole(prefix + "BuyAmt", HeldPosition.sum(held, bought, HeldPosition::costKrw))
                .whole(prefix + "SellAmt", HeldPosition.sum(held, sold, HeldPosition::costKrw));
    }

    /** One row for each class of products; what the classes 2 and 3 are is not documented, here they are calls and puts. */
    private static List<WireBlock> classes(TrRequest request, List<HeldPosition> held) {
        return List.of(
                ofClass(request, "1", "Futs", held, position -> !position.isOption()),
                ofClass(request, "2", "Call", held, position -> position.isOf(ContractType.CALL)),
                ofClass(request, "3", "Put", held, position -> position.isOf(ContractType.PUT)));
    }

    private static WireBlock ofClass(
            TrRequest request, String code, String prefix, List<HeldPosition> held, Predicate<HeldPosition> kind) {
        Predicate<HeldPosition> bought = kind.and(position -> position.side() == Side.BUY);
        Predicate<HeldPosition> sold = kind.and(position -> position.side() == Side.SELL);
        return request.format()
                .block(CODE + "OutBlock3")
                .text("FnoClssCode", code)
                .whole(prefix + "SellQty", HeldPosition.sum(held, sold, HeldPosition::quantity))
                .whole(prefix + "SellPnl", HeldPosition.sum(held, sold, HeldPosition::unrealisedKrw))
                .whole(prefix + "BuyQty", HeldPosition.sum(held, bought, HeldPosition::quantity))
                .whole(prefix + "BuyPnl", HeldPosition.sum(held, bought, HeldPosition::unrealisedKrw));
    }

    private static WireBlock row(TrRequest request, HeldPosition position) {
        return request.format()
                .block(CODE + "OutBlock4")
                .text("IsuNo", position.code().value())
                .text("IsuNm", position.name())
                .text("BnsTpCode", WireCodes.side(position.side()))
                .text("BnsTpNm", WireCodes.sideWord(position.side()))
                .whole("BalQty", position.quantity())
                .exact("FnoAvrPrc", position.average())
                .whole("BgnAmt", position.costKrw())
                .whole("ThdayLqdtQty", position.closedToday())
                .cents("Curprc", position.lastCents())
                .whole("EvalAmt", position.valueKrw())
                .whole("EvalPnlAmt", position.unrealisedKrw())
                .exact("EvalErnrat", position.returnPercent());
    }
}
