package io.mireu.simulator.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.TickTable;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.order.Side;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.clock.TradingDays;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RecordingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final DerivativeCode FUTURE = DerivativeCode.of("A056C000");
    private static final DerivativeCode CALL = DerivativeCode.of("B016CA37");
    private static final String HEAD = "mireu-recording,1,2026-11-27\n";
    private static final String LISTED = HEAD + "I,A056C000,MF 2612,2026-12-10,,50000,0:0.02,1100.00,1188.00,1012.00\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"day.csv", "day.csv.gz"})
    void whatIsWrittenIsReadBack(String name) {
        List<RecordedInstrument> instruments = List.of(
                new RecordedInstrument(
                        new Instrument.Future(FUTURE, "MF 2612", LocalDate.of(2026, 12, 10)),
                        50_000,
                        TickTable.parse("0:0.02"),
                        new RecordedInstrument.Limits(110_000, 118_800, 101_200)),
                new RecordedInstrument(
                        new Instrument.Option(
                                CALL, "C 2612 1102.5", LocalDate.of(2026, 12, 10), new BigDecimal("1102.5")),
                        250_000,
                        TickTable.parse("0:0.01 10:0.05"),
                        null));
        List<RecordedEvent> events = List.of(
                new RecordedEvent.Index(at(0), 1100.12),
                new RecordedEvent.Book(
                        at(0),
                        FUTURE,
                        List.of(new DepthLevel(110_000, 5, 2), new DepthLevel(109_998, 0, 0)),
                        List.of(new DepthLevel(110_004, 7, 0))),
                new RecordedEvent.Book(at(1_500), CALL, List.of(), List.of()),
                new RecordedEvent.Print(at(1_500), FUTURE, 110_004, 3, Side.BUY),
                new RecordedEvent.Print(at(123_456), FUTURE, 110_000, 1, null),
                new RecordedEvent.Print(DAY.plusDays(1).atTime(0, 30), FUTURE, 110_000, 1, Side.SELL));
        Path file = directory.resolve(name);
        try (RecordingWriter writer = new RecordingWriter(file, DAY, instruments)) {
            events.forEach(writer::write);
        }
        Recording recording = Recording.of(file, settings(file, Map.of()), days());
        assertThat(recording.day()).isEqualTo(DAY);
        assertThat(recording.instruments()).isEqualTo(instruments);
        assertThat(recording.events()).isEqualTo(events.size());
        assertThat(recording.first()).isEqualTo(at(0));
        assertThat(recording.last()).isEqualTo(DAY.plusDays(1).atTime(0, 30));
        assertThat(recording.firstIndex()).hasValue(1100.12);
        assertThat(read(recording)).isEqualTo(events);
    }

    @Test
    void whatAKilledRecorderLeftIsReadButForItsLastLine() throws IOException {
        Path file = directory.resolve("killed.csv.gz");
        RecordingWriter writer = new RecordingWriter(file, DAY, List.of(mini()));
        writer.write(new RecordedEvent.Print(at(0), FUTURE, 110_000, 1, Side.SELL));
        writer.write(new RecordedEvent.Print(at(1), FUTURE, 110_000, 1, Side.SELL));
        writer.flush();
        byte[] left = Files.readAllBytes(file);
        writer.close();
        Path copy = directory.resolve("copy.csv.gz");
        Files.write(copy, left);
        assertThat(Recording.of(copy, settings(copy, Map.of()), days()).events())
                .isEqualTo(1);
    }

    @Test
    void oldQuotesOfTheExchangeAreReadWithTheTermsOfTheirTime() throws IOException {
        Path file = write(ExchangeQuotes.TEXT);
        ReplaySettings settings = settings(file, Map.of("option-ticks", "0:0.01 3:0.05", "order", "venue"));
        Recording recording = Recording.of(file, settings, days());
        assertThat(recording.day()).isEqualTo(LocalDate.of(2011, 2, 16));
        assertThat(recording.instruments()).hasSize(4);
        RecordedInstrument call = recording.instruments().get(1);
        assertThat(call.instrument())
                .isEqualTo(new Instrument.Option(
                        DerivativeCode.of("201F3262"),
                        "C 1103 262.5",
                        LocalDate.of(2011, 3, 10),
                        new BigDecimal("262.5")));
        assertThat(call.multiplierKrw()).isEqualTo(250_000);
        assertThat(call.ticks()).isEqualTo(TickTable.parse("0:0.01 3:0.05"));
        List<RecordedEvent> events = read(recording);
        assertThat(events).extracting(RecordedEvent::time).isSorted();
        RecordedEvent.Book last = (RecordedEvent.Book) events.getLast();
        assertThat(last.bids()).contains(new DepthLevel(595, 8, 0), new DepthLevel(590, 0, 0));
    }

    @Test
    void theOrderOfReceiptCanCountInsteadOfTheVenues() throws IOException {
        Path file = write(ExchangeQuotes.TEXT);
        List<RecordedEvent> byVenue = read(Recording.of(file, settings(file, Map.of("order", "venue")), days()));
        List<RecordedEvent> byReceipt = read(Recording.of(file, settings(file, Map.of("order", "receipt")), days()));
        assertThat(byReceipt).extracting(RecordedEvent::time).isSorted();
        assertThat(byReceipt).hasSameSizeAs(byVenue);
        assertThat(codes(byReceipt)).isNotEqualTo(codes(byVenue)).containsExactlyInAnyOrderElementsOf(codes(byVenue));
        assertThat(byReceipt.getFirst().time()).isEqualTo(LocalDateTime.parse("2011-02-16T09:00:03.229468"));
    }

    private static List<String> codes(List<RecordedEvent> events) {
        return events.stream()
                .map(event -> ((RecordedEvent.Book) event).code().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_CONTRACT | 3 | T,09:00:00,A056B000,1100.00,1,B",
                "BAD_CODE | 3 | T,09:00:00,A056X000,1100.00,1,B",
                "BAD_VALUE | 3 | T,09:00:00,A056C000,1100.001,1,B",
                "BAD_VALUE | 3 | T,09:00:00,A056C000,0,1,B",
                "BAD_VALUE | 3 | T,09:00:00,A056C000,1100.00,0,B",
                "BAD_VALUE | 3 | T,9 o'clock,A056C000,1100.00,1,B",
                "BAD_VALUE | 3 | T,09:00:00,A056C000,1100.00,1,X",
                "BAD_VALUE | 3 | X,09:00:00,KOSPI200,much",
                "BAD_LINE | 3 | T,09:00:00,A056C000,1100.00,1",
                "BAD_LINE | 3 | Q,09:00:00,A056C000,1100.00,1,1",
                "BAD_LINE | 3 | hello",
                "BAD_BOOK | 3 | Q,09:00:00,A056C000,11.00,1,1,11.02,1,1,,,,,,,,,,,,,,,,,,,,,,,,",
                "BAD_BOOK | 3 | Q,09:00:00,A056C000,11.00,1,1,11.00,1,1,,,,,,,,,,,,,,,,,,,,,,,,",
                "OUT_OF_ORDER | 4 | T,09:00:00,A056C000,1100.00,1,B~T,08:59:59.9,A056C000,1100.00,1,B",
                "BAD_LINE | 3 | I,A056C000,late,2026-12-10,,,,,,~X,09:00:00,KOSPI200,1100",
            })
    void aFaultIsToldWithItsLineAndItsCode(String fault, long line, String text) throws IOException {
        boolean lateHead = text.startsWith("I,");
        String lines = lateHead
                ? LISTED.replace("\n", "~").replace("I,", "#I,") + "X,08:59:00,KOSPI200,1100~" + text
                : LISTED + text;
        Path file = write(lines.replace('~', '\n') + "\n");
        BadRecording thrown = bad(file);
        assertThat(thrown.fault()).isEqualTo(RecordingFault.valueOf(fault));
        assertThat(thrown.line()).isEqualTo(lateHead ? line + 1 : line);
        assertThat(thrown).hasMessageContaining(fault + " in bad.csv, line " + thrown.line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_A_RECORDING | time,price",
                "UNKNOWN_VERSION | mireu-recording,2,2026-11-27",
                "BAD_VALUE | mireu-recording,1,yesterday",
                "BAD_LINE | mireu-recording,1",
                "EMPTY | #nothing",
                "EMPTY | mireu-recording,1,2026-11-27",
                "EMPTY | mireu-recording,1,2026-11-27~X,09:00:00,KOSPI200,1100",
                "BAD_CODE | mireu-recording,1,2026-11-27~I,C016C252,C,2026-12-10,250,,,,,",
                "BAD_VALUE | mireu-recording,1,2026-11-27~I,A056C000,F,2026-12-10,,,every,,,",
                "BAD_VALUE | mireu-recording,1,2026-11-27~I,A056C000,F,2026-12-10,,,,1100,1000,1200",
            })
    void aHeadThatCannotBePlayedIsToldWithItsCode(String fault, String text) throws IOException {
        assertThat(bad(write(text.replace('~', '\n') + "\n")).fault()).isEqualTo(RecordingFault.valueOf(fault));
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        assertThat(bad(directory.resolve("missing.csv")).fault()).isEqualTo(RecordingFault.UNREADABLE);
    }

    private BadRecording bad(Path file) {
        return catchThrowableOfType(BadRecording.class, () -> Recording.of(file, settings(file, Map.of()), days()));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("bad.csv"), text);
    }

    private static LocalDateTime at(long micros) {
        return DAY.atTime(9, 0).plusNanos(micros * 1_000);
    }

    private static RecordedInstrument mini() {
        return new RecordedInstrument(
                new Instrument.Future(FUTURE, "MF 2612", LocalDate.of(2026, 12, 10)),
                50_000,
                TickTable.parse("0:0.02"),
                null);
    }

    static List<RecordedEvent> read(Recording recording) {
        List<RecordedEvent> events = new ArrayList<>();
        try (RecordedEvents open = recording.open()) {
            for (Optional<RecordedEvent> event = open.next(); event.isPresent(); event = open.next()) {
                events.add(event.get());
            }
        }
        return events;
    }

    private static TradingDays days() {
        return new TradingDays(KrxCalendar.bundled());
    }

    private static ReplaySettings settings(Path file, Map<String, String> more) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource(more);
        source.put("file", file.toString());
        Binder binder = new Binder(source);
        return binder.bindOrCreate("", ReplaySettings.class);
    }
}
