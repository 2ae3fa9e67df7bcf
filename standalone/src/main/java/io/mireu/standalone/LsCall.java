package io.mireu.standalone;

import io.mireu.ls.EnvironmentGuard;
import io.mireu.ls.FirstPages;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsFault;
import io.mireu.ls.LsOrders;
import io.mireu.ls.OrderResult;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00200;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.OrderBlock;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestTr;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of one TR.
 *
 * @param profile the venue and the keys
 * @param terminalWidth columns of the terminal, 0 when it does not matter
 */
record LsCall(LsProfile profile, int terminalWidth) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String NIGHT = "CCENT";

    /** Reads at most so many pages, or one where null. */
    <Q, R extends RestAnswer> QuestionCommand.Answer read(RestTr<Q, R> tr, Q request, @Nullable Integer pages) {
        try (CommandTokens tokens = new CommandTokens(profile, PATIENCE);
                LsClient client = LsClient.of(profile.settings(), tokens, Clock.systemUTC())) {
            FirstPages<R> read = client.firstPages(tr, request, pages == null ? 1 : pages);
            List<String> notes = new ArrayList<>(notes());
            if (read.more()) {
                notes.add("There are more pages: --pages N reads N of them.");
            }
            return new LsTrAnswer(
                    tr, read.pages().stream().map(LsTrAnswer::page).toList(), pages != null, notes, terminalWidth);
        } catch (LsFault e) {
            return LsTrRefusal.of(tr.code(), e.code(), String.valueOf(e.getMessage()), null);
        }
    }

    /**
     * Sends an order once, to paper or to a simulator.
     *
     * @throws IllegalArgumentException when live is declared
     */
    QuestionCommand.Answer order(RestTr<?, ?> tr, OrderBlock order) {
        if (profile.environment() == LsEnvironment.LIVE) {
            throw new IllegalArgumentException(
                    "the command line sends no order to live, and " + LsProfile.ENVIRONMENT + " is live");
        }
        try (CommandTokens tokens = new CommandTokens(profile, PATIENCE);
                EnvironmentGuard guard = EnvironmentGuard.of(profile.settings(), tokens, reason -> {});
                LsClient client = LsClient.of(profile.settings(), tokens, guard, Clock.systemUTC())) {
            OrderResult result = send(tr.code().startsWith(NIGHT) ? client.nightOrders() : client.orders(), order);
            return guard.locked().map(reason -> unexpected(tr, result, reason)).orElseGet(() -> answer(tr, result));
        }
    }

    private static OrderResult send(LsOrders orders, OrderBlock order) {
        return switch (order) {
            case CFOAT00100.InBlock1 placing -> orders.place(placing);
            case CFOAT00200.InBlock1 change -> orders.modify(change);
            case CFOAT00300.InBlock1 cancellation -> orders.cancel(cancellation);
        };
    }

    private QuestionCommand.Answer answer(RestTr<?, ?> tr, OrderResult result) {
        return switch (result) {
            case OrderResult.Accepted accepted ->
                new LsTrAnswer(tr, List.of(LsTrAnswer.page(accepted.answer())), false, notes(), terminalWidth);
            case OrderResult.Refused refused ->
                LsTrRefusal.of(
                        tr.code(),
                        refused.code(),
                        tr.code() + " was refused: '" + refused.code() + "' " + refused.message(),
                        "Nothing was placed." + (refused.retryable() ? " The same order may pass after a pause." : ""));
            case OrderResult.NotSent notSent ->
                LsTrRefusal.of(tr.code(), "", tr.code() + " was not sent: " + notSent.reason(), "Nothing was placed.");
            case OrderResult.Ambiguous ambiguous ->
                LsTrRefusal.of(
                        tr.code(),
                        ambiguous.code(),
                        tr.code() + " may or may not rest at the venue: " + ambiguous.reason(),
                        "Look before you send anything again: ./mireu ls t0434 --expcode "
                                + ambiguous.request().fnoIsuNo() + " --chegb 0 --sortgb 1");
        };
    }

    private static QuestionCommand.Answer unexpected(RestTr<?, ?> tr, OrderResult result, String reason) {
        return switch (result) {
            case OrderResult.Accepted accepted ->
                alarming(tr, accepted.code(), "order " + accepted.orderNo() + " was taken, and " + reason);
            case OrderResult.Ambiguous ambiguous ->
                alarming(tr, ambiguous.code(), tr.code() + " may or may not rest at the venue, and " + reason);
            case OrderResult.Refused refused -> alarming(tr, refused.code(), tr.code() + " was refused, and " + reason);
            case OrderResult.NotSent _ ->
                LsTrRefusal.of(tr.code(), "", tr.code() + " was not sent: " + reason, "Nothing was placed.");
        };
    }

    private static QuestionCommand.Answer alarming(RestTr<?, ?> tr, String code, String what) {
        return LsTrRefusal.of(
                tr.code(),
                code,
                what,
                "Look at the account at once: this may not be the environment that is declared.");
    }

    private List<String> notes() {
        return profile.demo().isPresent() ? List.of("Venue: " + profile.venue() + "; simulated, not LS.") : List.of();
    }
}
