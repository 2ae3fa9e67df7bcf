package io.mireu.support.clock;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the market's clock is followed.
 *
 * @param follow whether the service follows the venue's clock from the sessions topic
 * @param maximumAge how old an observation of the venue may be to be believed
 */
@ConfigurationProperties("mireu.clock")
public record ClockSettings(
        @DefaultValue("true") boolean follow,
        @DefaultValue("20s") Duration maximumAge) {}
