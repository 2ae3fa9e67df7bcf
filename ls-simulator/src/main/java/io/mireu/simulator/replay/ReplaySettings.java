package io.mireu.simulator.replay;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.TickTable;
import java.nio.file.Path;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which recorded day plays as the market, and how. The venue's speed applies.
 *
 * @param file a recording of our own format or the exchange's quotes as CSV, gzipped or not; null for the simulated
 *     market
 * @param from market time at which it starts, with the books of that instant; null for its beginning
 * @param loop whether it starts again at its end, instead of staying closed
 * @param order which time counts where a recording has two
 * @param cancellations whose quantity goes when a recorded level shrinks without a trade
 * @param futureTicks allowed prices of futures where the recording does not say, such as {@code 0:0.05}; null for
 *     today's
 * @param optionTicks allowed prices of options where the recording does not say, such as {@code 0:0.01 3:0.05}; null for
 *     today's
 */
@ConfigurationProperties("mireu.simulator.replay")
public record ReplaySettings(
        @Nullable Path file,
        @Nullable LocalTime from,
        @DefaultValue("false") boolean loop,
        @DefaultValue("venue") TimeOrder order,
        @DefaultValue("pro-rata") Cancellations cancellations,
        @Nullable String futureTicks,
        @Nullable String optionTicks) {

    public ReplaySettings {
        check("future-ticks", futureTicks);
        check("option-ticks", optionTicks);
    }

    /** Which time of a recorded event counts. */
    public enum TimeOrder {
        /** The venue's. */
        VENUE,
        /** That of receipt. */
        RECEIPT
    }

    /** Whose quantity goes when a recorded level shrinks without a trade. */
    public enum Cancellations {
        /** Everybody's in the same proportion, so that our orders advance; rounded against them. */
        PRO_RATA,
        /** Of those who came last, so that our orders only advance when nobody is behind them. */
        AT_THE_BACK
    }

    private static void check(String name, @Nullable String ticks) {
        if (ticks != null) {
            try {
                TickTable.parse(ticks);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("mireu.simulator.replay." + name + ": " + e.getMessage(), e);
            }
        }
    }

    TickTable ticksOf(Instrument.Derivative instrument) {
        String set = instrument instanceof Instrument.Future ? futureTicks : optionTicks;
        return set == null ? instrument.ticks() : TickTable.parse(set);
    }
}
