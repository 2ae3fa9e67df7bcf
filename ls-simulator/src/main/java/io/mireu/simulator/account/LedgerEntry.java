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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened in the account, in order; the account is nothing but the sum of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface LedgerEntry {

    /** When it happened, where that is told. */
    default Optional<LocalDateTime> occurredAt() {
        return switch (this) {
            case DayStarted _, Deposited _ -> Optional.empty();
            case Accepted accepted -> Optional.of(accepted.time());
            case Executed executed -> Optional.of(executed.time());
            case Withdrawn withdrawn -> Optional.of(withdrawn.time());
            case Rejected rejected -> Optional.of(rejected.time());
            case Marked marked -> Optional.of(marked.time());
            case Settled settled -> Optional.of(settled.time());
        };
    }

    /**
     * Money came in, or went out when negative.
     *
     * @param krw KRW
     */
    @JsonTypeName("deposited")
    record Deposited(long krw) implements LedgerEntry {}

    /**
     * A session began; order numbers go on, and on a new trading day what the day before moved is in the deposit.
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
     * @param priceCents what one contract settles at: a future at the final index, an option at what it was worth in the
     *     end, 0 when out of the money; cents
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
