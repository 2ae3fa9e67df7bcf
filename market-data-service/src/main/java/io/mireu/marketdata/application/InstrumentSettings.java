package io.mireu.marketdata.application;

import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the venue's master is followed.
 *
 * @param masterInterval how often its lists are asked for what is new
 * @param boardInterval pause between two boards or books that are polled; the venue lets two boards a second through,
 *     which the master needs too
 * @param weeklyBoardKeys what the venue may call a weekly series on its boards, the likeliest first: {@code %1$d} is the
 *     number of the week in its month, {@code %2$s} the weekday, MON or THU. Sources disagree
 */
@Validated
@ConfigurationProperties("mireu.market")
public record InstrumentSettings(
        @DefaultValue("10m") Duration masterInterval,
        @DefaultValue("600ms") Duration boardInterval,
        @DefaultValue({"W%1$d%2$s", "W%1$d"}) @NotEmpty List<String> weeklyBoardKeys) {

    public InstrumentSettings {
        weeklyBoardKeys = List.copyOf(weeklyBoardKeys);
    }
}
