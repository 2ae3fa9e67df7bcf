package io.mireu.simulator;

import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.clock.VenueHours;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be chosen about the venue.
 *
 * @param seed start of every random sequence; the same seed gives the same market
 * @param directory where the venue keeps its journals; a restart on the same directory continues the same day
 * @param speed venue seconds per machine second, positive
 * @param hours when it trades
 * @param tradingDay the first trading day, or null for the one that follows the machine's date
 * @param startTime venue time at which a new venue starts; the day's history since 09:00 is generated
 * @param fsync whether each order and fill waits for the disk; not needed to survive the kill of the process
 * @param account the one account of the venue
 * @param market the contracts and how they move
 * @param wire what the gateway allows
 * @param sessions auctions, halts and the time between sessions
 * @param orders which orders are refused
 * @param otherKey the key of the environment that the account is not of
 * @param socketPorts ports of the WebSocket by environment
 * @param tokens what is unsure about tokens
 * @param incidents a folder with incidents of one's own, one JSON file each, or null for none
 */
@ConfigurationProperties("mireu.simulator")
public record SimulatorSettings(
        @DefaultValue("20261123") long seed,
        @DefaultValue(".mireu/simulator") Path directory,
        @DefaultValue("1") double speed,
        @DefaultValue("always-open") VenueHours hours,
        @Nullable LocalDate tradingDay,
        @DefaultValue("09:45") LocalTime startTime,
        @DefaultValue("false") boolean fsync,
        @DefaultValue Account account,
        @DefaultValue Market market,
        @DefaultValue Wire wire,
        @DefaultValue SessionSettings sessions,
        @DefaultValue OrderRuleSettings orders,
        @DefaultValue OtherKey otherKey,
        @DefaultValue SocketPorts socketPorts,
        @DefaultValue TokenSettings tokens,
        @Nullable Path incidents) {

    public SimulatorSettings {
        require(speed > 0, "speed must be positive");
        boolean inDay = startTime.isAfter(TradingDays.OPEN) && startTime.isBefore(TradingDays.ROLL);
        require(!otherKey.appKey().equals(account.appKey()), "the other key is the account's");
        require(hours != VenueHours.ALWAYS_OPEN || inDay, "start time of an always-open venue must be in the day");
    }

    /**
     * Of which environment the WebSocket is.
     *
     * @param port where it was opened
     */
    public VenueEnvironment socketEnvironment(int port) {
        if (port != 0 && (port == socketPorts.paper() || port == socketPorts.live())) {
            return port == socketPorts.paper() ? VenueEnvironment.PAPER : VenueEnvironment.LIVE;
        }
        VenueEnvironment set = wire.socketEnvironment();
        return set == null ? account.environment() : set;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("mireu.simulator: " + message);
        }
    }

    /**
     * The account and the keys that open it.
     *
     * @param environment what the keys are for, and what the answers to orders are marked with
     * @param number 11 digits
     * @param holder name on the answers
     * @param depositKrw cash that a new account starts with, KRW
     * @param appKey application key, at most 36 characters
     * @param appSecret its secret, at most 36 characters
     * @param canSellOptions whether it may be short of options
     * @param fees what a trade costs
     * @param margin how margin is measured, and the limits of orders and positions
     */
    public record Account(
            @DefaultValue("paper") VenueEnvironment environment,
            @DefaultValue("55501234501") String number,
            @DefaultValue("홍길동") String holder,
            @DefaultValue("10000000000") long depositKrw,
            @DefaultValue("mireu-demo-app-key") String appKey,
            @DefaultValue("mireu-demo-app-secret") String appSecret,
            @DefaultValue("true") boolean canSellOptions,
            @DefaultValue FeeSettings fees,
            @DefaultValue MarginSettings margin) {

        public Account {
            require(appKey.length() <= 36 && appSecret.length() <= 36, "keys have at most 36 characters");
        }

        @Override
        public String toString() {
            return "Account[number=" + number + ", depositKrw=" + depositKrw + ", keys hidden]";
        }
    }

    /**
     * The contracts and how they move.
     *
     * @param listing how wide the market is
     * @param wide the strikes of a wide market
     * @param regime how the market moves at the start
     * @param index level of the KOSPI 200 around which everything moves, points
     * @param swingPoints typical distance of the swings' turning points from the middle, points
     * @param shortestSwing shortest time from one turning point to the next
     * @param longestSwing longest time from one turning point to the next
     * @param jumpsPerMinute how many jumps a minute on average
     * @param jumpPoints largest jump, points
     * @param volatility at-the-money volatility, decimal a year
     * @param rate continuous rate a year, decimal; also the CD rate that t3521 answers
     * @param strikesEachSide strikes above and below the money
     * @param strikeStep distance of the strikes, points, a multiple of 2.5
     * @param leastDaysToExpiry calendar days that the front month has left at the start
     * @param futureTradesPerSecond trades of others in the front future
     * @param optionTradesPerSecond trades of others in the whole chain
     * @param futureQuoteInterval least time between two book frames of a future
     * @param optionQuoteInterval least time between two book frames of an option
     * @param fullSizeFuture whether the nearest quarterly KOSPI 200 future is listed too
     */
    public record Market(
            @DefaultValue("demo") MarketWidth listing,
            @DefaultValue WideMarket wide,
            @DefaultValue("normal") MarketRegime regime,
            @DefaultValue("1100") double index,
            @DefaultValue("3") double swingPoints,
            @DefaultValue("9s") Duration shortestSwing,
            @DefaultValue("26s") Duration longestSwing,
            @DefaultValue("2") double jumpsPerMinute,
            @DefaultValue("1.2") double jumpPoints,
            @DefaultValue("0.24") double volatility,
            @DefaultValue("0.0275") double rate,
            @DefaultValue("21") int strikesEachSide,
            @DefaultValue("5") double strikeStep,
            @DefaultValue("8") int leastDaysToExpiry,
            @DefaultValue("4") double futureTradesPerSecond,
            @DefaultValue("3") double optionTradesPerSecond,
            @DefaultValue("200ms") Duration futureQuoteInterval,
            @DefaultValue("1s") Duration optionQuoteInterval,
            @DefaultValue("false") boolean fullSizeFuture) {

        public Market {
            require(index > 0 && swingPoints >= 0 && swingPoints < index / 20, "index and swings must be plausible");
            require(shortestSwing.compareTo(longestSwing) <= 0, "the shortest swing is longer than the longest");
            require(strikeStep > 0 && strikeStep % 2.5 == 0, "strikes are multiples of 2.5");
            require(strikesEachSide * strikeStep < index / 2, "the chain is wider than half the index");
        }
    }

    /**
     * What the gateway allows.
     *
     * @param subscriptionsPerSocket subscriptions beyond it are acknowledged and stay silent
     * @param pageSize rows of one page of an account read
     * @param longestEventDelay an account event leaves up to this later than the answer to its order would
     * @param rateLimitFactor multiplies the documented calls a second; 0 turns the limits off
     * @param leastTokenLife a token lives at least so long, whatever the 07:00 rule says
     * @param newTokenKillsOld whether issuing a token ends the earlier ones of the key
     * @param socketEnvironment of which environment the WebSocket is, or null for that of the account; it answers 10001
     *     to the tokens of the other
     * @param refusedTokenCode what the WebSocket answers to a token that is revoked, expired or none at all; empty for
     *     the code that REST has for it. No source gives one
     * @param paperGaps whether the paper environment lacks the TRs that LS's paper environment lacks, and answers 01900
     * @param hundredfoldPrices whether t0434 and t0441 give prices times 100, as the official examples do
     * @param ordersOfAnySession whether the day's order TRs are taken at night and the night's by day; no source tells
     * @param mostWaitingFrames a client for which more wait because it reads too slowly is cut
     */
    public record Wire(
            @DefaultValue("200") int subscriptionsPerSocket,
            @DefaultValue("20") int pageSize,
            @DefaultValue("20ms") Duration longestEventDelay,
            @DefaultValue("1") double rateLimitFactor,
            @DefaultValue("1h") Duration leastTokenLife,
            @DefaultValue("false") boolean newTokenKillsOld,
            @Nullable VenueEnvironment socketEnvironment,
            @DefaultValue("") String refusedTokenCode,
            @DefaultValue("false") boolean paperGaps,
            @DefaultValue("false") boolean hundredfoldPrices,
            @DefaultValue("false") boolean ordersOfAnySession,
            @DefaultValue("50000") int mostWaitingFrames) {

        public Wire {
            require(pageSize > 0 && subscriptionsPerSocket > 0 && mostWaitingFrames > 0, "sizes must be positive");
        }
    }
}
