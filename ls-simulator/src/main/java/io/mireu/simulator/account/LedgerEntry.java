package io.mireu.simulator.account;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.order.Side;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.matching.PriceType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What happened in the account, in order; the account is nothing but the sum of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface LedgerEntry {

    /**
     * Money came in, or went out when negative.
     *
     * @param krw KRW
     */
    @JsonTypeName("deposited")
    record Deposited(long krw) implements LedgerEntry {}

    /**
     * A trading day began; what the day before moved is in the deposit now, and order numbers go on.
     *
     * @param day the day
     */
    @JsonTypeName("day")
    record DayStarted(LocalDate day) implements LedgerEntry {}

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
     * @param session the session in which it was taken; the day's when a journal does not say
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
            LocalDateTime time,
            @Nullable SessionMarket session)
            implements LedgerEntry {

        /** Whether it belongs to the night session. */
        public boolean isOfNight() {
            return session == SessionMarket.NIGHT;
        }
    }

    /**
     * An order traded.
     *
     * @param execution execution number, unique in the venue's life
     * @param order order number
     * @param priceCents cents
     * @param quantity contracts
     * @param time venue time
     * @param feeKrw fees of the exchange and of the broker, KRW
     */
    @JsonTypeName("executed")
    record Executed(long execution, long order, long priceCents, long quantity, LocalDateTime time, long feeKrw)
            implements LedgerEntry {}

    /**
     * The exchange did not take a request that the broker had accepted.
     *
     * @param order number of the request
     * @param code the exchange's reason, four digits
     * @param time venue time
     */
    @JsonTypeName("rejected")
    record Rejected(long order, String code, LocalDateTime time) implements LedgerEntry {}

    /**
     * A future was marked to the market at the end of its day: what the price moved is paid or received.
     *
     * @param code contract
     * @param priceCents settlement price of the day, cents
     * @param time venue time
     */
    @JsonTypeName("marked")
    record Marked(DerivativeCode code, long priceCents, LocalDateTime time) implements LedgerEntry {}

    /**
     * A contract expired and was settled in cash; nothing of it is held any more.
     *
     * @param code contract
     * @param contracts what was held, negative when short
     * @param priceCents what one contract settles at: a future at the final index, an option at what it is worth at
     *     that index, 0 when out of the money; cents
     * @param time venue time
     */
    @JsonTypeName("settled")
    record Settled(DerivativeCode code, long contracts, long priceCents, LocalDateTime time) implements LedgerEntry {

        /**
         * What becomes of a position when its contract expires.
         *
         * @param indexCents the underlying's final index, cents
         */
        public static Settled of(
                Instrument.Derivative instrument, long contracts, long indexCents, LocalDateTime time) {
            long price = switch (instrument) {
                case Instrument.Future _ -> indexCents;
                case Instrument.Option option -> {
                    long strike = Points.toCents(option.strike());
                    boolean call = option.code().type() == ContractType.CALL;
                    yield Math.max(0, call ? indexCents - strike : strike - indexCents);
                }
            };
            return new Settled(instrument.code(), contracts, price, time);
        }
    }

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
}
