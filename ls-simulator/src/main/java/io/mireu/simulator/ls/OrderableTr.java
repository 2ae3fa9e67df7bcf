package io.mireu.simulator.ls;

import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.MarginOrder;
import io.mireu.simulator.account.OrderCapacity;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.venue.AccountGuard;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many contracts may be ordered: CFOAQ10100, and CCENQ10100 for the night. */
@Component
class OrderableTr implements TrHandler {

    private final Venue venue;
    private final AccountBlocks blocks;

    OrderableTr(Venue venue, AccountBlocks blocks) {
        this.venue = venue;
        this.blocks = blocks;
    }

    @Override
    public Set<String> codes() {
        return Set.of("CFOAQ10100", "CCENQ10100");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return venue.market(market -> {
            Optional<ContractMarket> contract =
                    OrderTrs.code(request.text("FnoIsuNo")).flatMap(market::find);
            return contract.isEmpty() ? Contracts.unknown() : answer(request, contract.get());
        });
    }

    private TrAnswer answer(TrRequest request, ContractMarket contract) {
        Side side = "1".equals(request.text("BnsTpCode")) ? Side.SELL : Side.BUY;
        MarginOrder order = MarginOrder.of(contract.code(), side, priceCents(request, side, contract), 1);
        AccountStatement statement = venue.risk(AccountGuard::statement);
        OrderCapacity capacity = venue.risk(guard -> guard.capacity(order, budgetKrw(request, statement)));
        WireBlock sums = blocks.sums(request)
                .text("QryDt", KoreanTime.DATE.format(venue.today()))
                .cents("FnoNowPrc", contract.lastCents())
                .whole("OrdAbleQty", capacity.contracts())
                .whole("NewOrdAbleQty", capacity.opening())
                .whole("LqdtOrdAbleQty", capacity.closing())
                .whole("UsePreargMgn", capacity.marginKrw())
                .whole("UsePreargMnyMgn", capacity.cashMarginKrw())
                .whole("OrdAbleAmt", statement.orderableKrw())
                .whole("MnyOrdAbleAmt", statement.orderableCashKrw());
        String code = request.format().code();
        return AccountBlocks.complete()
                .block(code + "OutBlock1", blocks.echo(request))
                .block(code + "OutBlock2", sums);
    }

    /** A price of 0 stands for the last price, or for the limit at which a market order would be entered. */
    private static long priceCents(TrRequest request, Side side, ContractMarket contract) {
        long cents = Points.toCents(request.decimal("FnoOrdPrc").setScale(2, RoundingMode.HALF_UP));
        if (cents > 0) {
            return cents;
        }
        return switch (request.text("FnoOrdprcPtnCode")) {
            case "03" ->
                side == Side.BUY
                        ? contract.limits().upperCents()
                        : contract.limits().lowerCents();
            case "06" -> bestCents(side, contract);
            default -> contract.lastCents();
        };
    }

    private static long bestCents(Side side, ContractMarket contract) {
        long best = side == Side.BUY
                ? contract.depth().offer(1).priceCents()
                : contract.depth().bid(1).priceCents();
        return best > 0 ? best : contract.lastCents();
    }

    /** What may be used: everything, an amount, or a part in percent. */
    private static long budgetKrw(TrRequest request, AccountStatement statement) {
        return switch (request.text("QryTp")) {
            case "2" -> request.whole("OrdAmt");
            case "3" ->
                BigDecimal.valueOf(statement.orderableKrw())
                        .multiply(request.decimal("RatVal"))
                        .movePointLeft(2)
                        .longValue();
            default -> Long.MAX_VALUE;
        };
    }
}
