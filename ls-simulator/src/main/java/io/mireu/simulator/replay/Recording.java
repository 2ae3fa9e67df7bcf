package io.mireu.simulator.replay;

import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.clock.VenueTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A recorded day that was read through and found good.
 *
 * @param file where it is
 * @param settings how it plays
 * @param days of the venue
 * @param day its trading day
 * @param instruments its contracts
 * @param events how many there are
 * @param first when it begins, market time
 * @param last when it ends, market time
 * @param firstIndex the first index value in it, points; empty where it has none
 */
public record Recording(
        Path file,
        ReplaySettings settings,
        TradingDays days,
        LocalDate day,
        List<RecordedInstrument> instruments,
        long events,
        LocalDateTime first,
        LocalDateTime last,
        OptionalDouble firstIndex) {

    private static final Logger LOG = LoggerFactory.getLogger(Recording.class);
    private static final LocalTime NIGHT_END = LocalTime.of(7, 0);
    private static final Duration INSTANT = Duration.ofMillis(1);

    public Recording {
        instruments = List.copyOf(instruments);
    }

    /**
     * Reads a file through.
     *
     * @throws BadRecording at its first fault
     */
    public static Recording of(Path file, ReplaySettings settings, TradingDays days) {
        try (RecordingReader reader = reader(file, settings, days)) {
            RecordedEvent first = reader.next()
                    .orElseThrow(() -> new BadRecording(RecordingFault.EMPTY, file, 0, "there are no events"));
            RecordedEvent last = first;
            OptionalDouble index = OptionalDouble.empty();
            long count = 0;
            for (Optional<RecordedEvent> event = Optional.of(first); event.isPresent(); event = reader.next()) {
                count++;
                last = event.get();
                if (index.isEmpty() && last instanceof RecordedEvent.Index value) {
                    index = OptionalDouble.of(value.value());
                }
            }
            if (reader.instruments().isEmpty()) {
                throw new BadRecording(RecordingFault.EMPTY, file, 0, "there are no contracts");
            }
            List<RecordedInstrument> instruments = List.copyOf(reader.instruments());
            warnOfMultipliers(file, instruments);
            return new Recording(
                    file, settings, days, reader.day(), instruments, count, first.time(), last.time(), index);
        }
    }

    private static void warnOfMultipliers(Path file, List<RecordedInstrument> instruments) {
        instruments.stream()
                .filter(each -> each.multiplierKrw()
                        != each.instrument().code().product().multiplierKrw())
                .findFirst()
                .ifPresent(each -> LOG.warn(
                        "{} has {} KRW a point for {}, and perhaps others of then; money is counted with today's {}",
                        file.getFileName(),
                        each.multiplierKrw(),
                        each.instrument().code(),
                        each.instrument().code().product().multiplierKrw()));
    }

    /** The file's name without its endings. */
    public String name() {
        return file.getFileName().toString().replaceFirst("(\\.csv)?(\\.gz)?$", "");
    }

    /** Whether it is of the day session or of the night before its trading day. */
    public SessionMarket session() {
        return first.toLocalDate().isBefore(day) || first.toLocalTime().isBefore(NIGHT_END)
                ? SessionMarket.NIGHT
                : SessionMarket.DAY;
    }

    /** Its session: from the first event to the last. */
    public SessionHours hours() {
        return new SessionHours(
                session(),
                day,
                VenueTime.instant(first),
                VenueTime.instant(first.plus(INSTANT)),
                VenueTime.instant(last.plus(INSTANT.multipliedBy(2))),
                VenueTime.instant(last.plus(INSTANT.multipliedBy(3))));
    }

    /** When it begins to play, market time. */
    public LocalDateTime start() {
        LocalTime from = settings.from();
        LocalDateTime begin = first.plus(INSTANT);
        if (from == null) {
            return begin;
        }
        LocalDateTime wanted = first.toLocalDate().atTime(from);
        LocalDateTime chosen = wanted.isBefore(first) && session() == SessionMarket.NIGHT ? wanted.plusDays(1) : wanted;
        return chosen.isAfter(begin) && chosen.isBefore(last) ? chosen : begin;
    }

    /** Its events from the beginning. */
    public RecordedEvents open() {
        return reader(file, settings, days);
    }

    private static RecordingReader reader(Path file, ReplaySettings settings, TradingDays days) {
        RecordingLines lines = new RecordingLines(file);
        try {
            RecordingRow head = lines.next()
                    .orElseThrow(() -> new BadRecording(RecordingFault.EMPTY, file, 0, "the file is empty"));
            return switch (head.text(0)) {
                case RecordingFormat.MAGIC -> new OwnFormatReader(lines, head, settings);
                case ExchangeQuotesReader.MAGIC -> new ExchangeQuotesReader(lines, head, settings, days);
                default ->
                    throw head.fault(
                            RecordingFault.NOT_A_RECORDING,
                            "a recording begins with " + RecordingFormat.MAGIC + " or " + ExchangeQuotesReader.MAGIC);
            };
        } catch (BadRecording e) {
            lines.close();
            throw e;
        }
    }
}
