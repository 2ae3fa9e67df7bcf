package io.mireu.standalone;

import io.mireu.simulator.MarketWidth;
import io.mireu.simulator.clock.VenueHours;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What can be chosen about a simulator; what is left out is as the environment or the simulator's settings say. */
final class SimulatorOptions {

    @Option(names = "--port", paramLabel = "P", description = "port of REST, WebSocket and admin (8090; 0 for any)")
    @Nullable
    Integer port;

    @Option(names = "--seed", paramLabel = "S", description = "seed of a new market: the same seed, the same market")
    @Nullable
    Long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".mireu/simulator",
            description = "folder of the journals; may be deleted (default: ${DEFAULT-VALUE})")
    Path data = Path.of(".mireu/simulator");

    @Option(names = "--speed", paramLabel = "X", description = "venue seconds per second (1)")
    @Nullable
    Double speed;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            converter = HoursConverter.class,
            description = "always-open: one day follows the other at once; day: sessions, one after the other;"
                    + " calendar: as the exchange's calendar says")
    @Nullable
    VenueHours hours;

    @Option(
            names = "--listing",
            paramLabel = "WIDTH",
            converter = WidthConverter.class,
            description = "demo: a small chain; wide: as many contracts as the real market")
    @Nullable
    MarketWidth listing;

    @Option(names = "--replay", paramLabel = "FILE", description = "a recorded day is the market")
    @Nullable
    Path replay;

    @Option(names = "--fresh", description = "forget what the folder knows: a new day, an account without orders")
    boolean fresh;

    /** As the simulator's own settings. */
    String[] settings() {
        List<String> settings = new ArrayList<>();
        settings.add("--mireu.simulator.directory=" + data);
        add(settings, "server.port", port);
        add(settings, "mireu.simulator.seed", seed);
        add(settings, "mireu.simulator.speed", speed);
        add(settings, "mireu.simulator.hours", hours);
        add(settings, "mireu.simulator.market.listing", listing);
        add(settings, "mireu.simulator.replay.file", replay);
        return settings.toArray(String[]::new);
    }

    /**
     * Refuses what makes no sense before anything is opened.
     *
     * @throws IllegalArgumentException which option and why
     */
    void check() {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new IllegalArgumentException("--port is no port: " + port);
        }
        if (speed != null && !(speed > 0 && Double.isFinite(speed))) {
            throw new IllegalArgumentException("--speed must be positive: " + speed);
        }
        if (replay != null && !Files.isReadable(replay)) {
            throw new IllegalArgumentException("--replay cannot be read: " + replay);
        }
    }

    private static void add(List<String> settings, String name, @Nullable Object value) {
        if (value != null) {
            settings.add("--" + name + "=" + value);
        }
    }

    private static <E extends Enum<E>> E named(Class<E> type, String given) {
        String name = given.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("'" + given + "' is none of "
                        + Arrays.toString(type.getEnumConstants())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')));
    }

    /** Hours as people write them, in any case and with hyphens. */
    static final class HoursConverter implements CommandLine.ITypeConverter<VenueHours> {

        @Override
        public VenueHours convert(String given) {
            return named(VenueHours.class, given);
        }
    }

    /** Widths as people write them. */
    static final class WidthConverter implements CommandLine.ITypeConverter<MarketWidth> {

        @Override
        public MarketWidth convert(String given) {
            return named(MarketWidth.class, given);
        }
    }
}
