package io.mireu.simulator;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is unsure, or mostly unwanted, about tokens.
 *
 * @param endAtVenueSeven whether tokens end at 07:00 of the venue's time, and not when the machine's clock has counted
 *     the life that they were issued with
 * @param endSockets whether an open socket closes within a second when the token that it registered with has ended
 * @param issuesPerMinute how many tokens the endpoint issues in a minute, 0 for any number
 */
public record TokenSettings(
        @DefaultValue("false") boolean endAtVenueSeven,
        @DefaultValue("false") boolean endSockets,
        @DefaultValue("0") int issuesPerMinute) {

    public TokenSettings {
        if (issuesPerMinute < 0) {
            throw new IllegalArgumentException("mireu.simulator.tokens: issues-per-minute must not be negative");
        }
    }
}
