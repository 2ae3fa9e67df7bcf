package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.PlanRules;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How subscriptions are planned; the cap is what the venue's connections carry.
 *
 * @param interval how often they are planned anew
 * @param nearSeries of how many option series, by their end, the strikes nearest the money come first
 * @param nearStrikes how many strikes of each of them, calls and puts
 * @param margin an option stays until it is so many strikes beyond the last that would be taken
 * @param mostChanges most channels added and removed at once: the venue wants a pause after each registration
 * @param rules what is subscribed of futures and of what is held or of strategies, beside trades and books
 * @param greeks of how many options nearest the money the venue's sensitivities are followed, to check ours
 * @param auctionOptions of how many options nearest the money the expected price is followed in auctions
 * @param linger how long after the end of a session its channels stay subscribed, the venue's time
 */
@Validated
@ConfigurationProperties("mireu.market.plan")
public record PlanSettings(
        @DefaultValue("5s") Duration interval,
        @DefaultValue("4") @Min(0) int nearSeries,
        @DefaultValue("12") @Min(0) int nearStrikes,
        @DefaultValue("4") @Min(0) int margin,
        @DefaultValue("40") @Min(1) int mostChanges,
        @DefaultValue({"limits", "steps", "indication"}) Set<Channel.Kind> rules,
        @DefaultValue("4") @Min(0) int greeks,
        @DefaultValue("8") @Min(0) int auctionOptions,
        @DefaultValue("5m") Duration linger) {

    /** The same for a stream that carries so many channels. */
    PlanRules within(int cap) {
        return new PlanRules(cap, nearSeries, nearStrikes, margin, mostChanges, rules, greeks, auctionOptions);
    }
}
