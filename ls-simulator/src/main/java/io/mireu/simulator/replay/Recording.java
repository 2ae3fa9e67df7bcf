package io.mireu.simulator.replay;

import io.mireu.simulator.clock.TradingDays;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A recorded day that was read through and found good.
 *
 * @param settings with the file
 * @param days of the venue
 * @param day its trading day
 * @param instruments its contracts
 * @param events how many there are
 * @param first when it begins, market time
 * @param last when it ends, market time
 * @param firstIndex the first index value in it, points; empty where it has none
 */
public record Recording(
        ReplaySettings settings,
        TradingDays days,
        LocalDate day,
        List<RecordedInstrument> instruments,
        long events,
        LocalDateTime first,
        LocalDateTime last,
        OptionalDouble firstIndex) {

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
            return new Recording(settings, days, reader.day(), instruments, count, first.time(), last.time(), index);
        }
    }

    /** Its events from the beginning. */
    public RecordedEvents open() {
        Path file = settings.file();
        if (file == null) {
            throw new IllegalStateException("no recording is set");
        }
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
