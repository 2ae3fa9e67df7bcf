package io.mireu.simulator.account;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.order.Side;
import io.mireu.simulator.matching.PriceType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What happened in the account, in order; the account is nothing but the sum of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface LedgerEntry {

    /**
     * A session began; order numbers go on.
     *
     * @param day the trading day that its trades belong to
     * @param session day or night; null in what was written before there were nights, and then by day
     */
    @JsonTypeName("day")
    record DayStarted(LocalDate day, @Nullable SessionMarket session) implements LedgerEntry {

        /** Day or night. */
        public SessionMarket market() {
            return session == null ? SessionMarket.DAY : session;
        }
    }

    /**
     * A request got a number.
     *
     * @param number its order number
     * @param original the order that it modifies or cancels, 0 for a new order
     * @param first the first order of the chain; itself for a new order
     * @param kind what it asks for
     * @param code contract
     * @param side side of the order
     * @param priceType price type
     * @param priceCents limit, 0 for a market order, cents
     * @param quantity contracts asked for
     * @param time venue time
     */
    @JsonTypeName("accepted")
    record Accepted(
            long number,
            long original,
            long first,
            RequestKind kind,
            DerivativeCode code,
            Side side,
            PriceType priceType,
            long priceCents,
            long quantity,
            LocalDateTime time)
            implements LedgerEntry {}

    /**
     * An order traded.
     *
     * @param execution execution number, unique in the venue's life
     * @param order order number
     * @param priceCents cents
     * @param quantity contracts
     * @param time venue time
     */
    @JsonTypeName("executed")
    record Executed(long execution, long order, long priceCents, long quantity, LocalDateTime time)
            implements LedgerEntry {}

    /**
     * A quantity left an order without trading.
     *
     * @param order the order
     * @param request the request that asked for it; the order itself when nobody did
     * @param quantity contracts
     * @param cause why
     * @param time venue time
     */
    @JsonTypeName("withdrawn")
    record Withdrawn(long order, long request, long quantity, WithdrawalCause cause, LocalDateTime time)
            implements LedgerEntry {}

    /**
     * A position of a series that ended was settled in cash, and is gone.
     *
     * @param code contract
     * @param contracts that were held, negative when short
     * @param priceCents final settlement price, for an option what it was worth in the end, cents
     * @param time venue time
     */
    @JsonTypeName("settled")
    record Settled(DerivativeCode code, long contracts, long priceCents, LocalDateTime time) implements LedgerEntry {}
}
