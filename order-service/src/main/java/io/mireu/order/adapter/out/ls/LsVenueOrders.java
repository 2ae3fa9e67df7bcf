package io.mireu.order.adapter.out.ls;

import io.mireu.ls.EnvironmentGuard;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsFault;
import io.mireu.ls.OrderResult;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.ResponseCodes;
import io.mireu.ls.wire.ResponseMeaning;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.application.VenueOrders;
import io.mireu.order.domain.BookRange;
import io.mireu.order.domain.RiskCheck;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueBook;
import io.mireu.order.domain.VenueTimes;
import io.mireu.support.TransientFault;
import io.mireu.support.clock.TradedSessions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Orders of the day session at LS: CFOAT00100, CFOAT00300 and CFOAQ00600. The night has order TRs, a list of orders
 * (CCENQ30100) and account events of its own, and its order numbers begin anew beside those of the day with the same trade
 * date. Until all of these are read, the fate of a night order could not be proven, and so none may be sent.
 */
@Component
class LsVenueOrders implements VenueOrders {

    private static final int HTTP_OK = 200;

    private final LsClient client;
    private final OrderHistory history;
    private final Clock machine;
    private final ResponseCodes codes = ResponseCodes.load();

    LsVenueOrders(LsClient client, VenueTimes times, TradedSessions traded, @Qualifier("machineClock") Clock machine) {
        if (traded.tradedSessions().contains(SessionMarket.NIGHT)) {
            throw new IllegalArgumentException(
                    "mireu.market.traded-sessions (MIREU_MARKET_TRADED_SESSIONS) names the night,"
                            + " whose orders cannot be verified with the venue yet; set it to day");
        }
        this.client = client;
        this.history = new OrderHistory(times);
        this.machine = machine;
    }

    @Override
    public Optional<String> heldBack() {
        return switch (client.admission()) {
            case EnvironmentGuard.Verdict.Proven _ -> Optional.empty();
            case EnvironmentGuard.Verdict.Unproven unproven ->
                Optional.of("the environment is not proven: " + unproven.reason());
            case EnvironmentGuard.Verdict.Locked locked -> Optional.of("the account is locked: " + locked.reason());
        };
    }

    @Override
    public SubmissionOutcome submit(TrackedOrder order, OrderIntent intent) {
        CFOAT00100.InBlock1 request = request(order.plan().leg());
        return outcome(
                RiskCheck.reducesRisk(intent)
                        ? client.orders().closePosition(request)
                        : client.orders().place(request));
    }

    private static CFOAT00100.InBlock1 request(Leg leg) {
        BigDecimal limit = leg.limitPrice();
        return CFOAT00100.InBlock1.of(
                leg.instrument().value(),
                leg.side() == Side.BUY ? BnsTp.BUY : BnsTp.SELL,
                limit == null ? FnoOrdprcPtn.MARKET : FnoOrdprcPtn.LIMIT,
                limit == null ? BigDecimal.ZERO : limit,
                leg.quantity());
    }

    @Override
    public SubmissionOutcome cancel(TrackedOrder order) {
        VenueOrderNumber number = Objects.requireNonNull(order.venueNumber(), "only a known order can be cancelled");
        return outcome(client.orders()
                .cancel(new CFOAT00300.InBlock1(
                        order.plan().leg().instrument().value(), number.number(), order.remaining())));
    }

    @Override
    public VenueBook read(AccountId account, BookRange range) {
        Instant readFrom = machine.instant();
        try {
            return new VenueBook(readFrom, range, history.orders(account, range, client));
        } catch (LsFault e) {
            throw new TransientFault("the venue's book cannot be read: " + e.getMessage(), e);
        }
    }

    private SubmissionOutcome outcome(OrderResult result) {
        return switch (result) {
            case OrderResult.Accepted accepted -> new SubmissionOutcome.Taken(accepted.orderNo());
            case OrderResult.Refused refused
            when isOfGateway(refused) -> new SubmissionOutcome.NotSent(refused.code() + " " + refused.message());
            case OrderResult.Refused refused -> new SubmissionOutcome.Refused(refused.code(), refused.message());
            case OrderResult.NotSent notSent -> new SubmissionOutcome.NotSent(notSent.reason());
            case OrderResult.Ambiguous ambiguous -> new SubmissionOutcome.Unknown(ambiguous.reason());
        };
    }

    /** Too many calls, or a token that is over: the gateway's word before the venue sees anything. */
    private boolean isOfGateway(OrderResult.Refused refused) {
        return refused.retryable() || codes.ofRead(HTTP_OK, refused.code()) == ResponseMeaning.TOKEN_REFUSED;
    }
}
