package io.mireu.volatility.smile;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.volatility.Act365Clock;
import io.mireu.pricing.PutCall;
import io.mireu.pricing.smile.OptionQuote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The exchange's own quotes of the opening of 2011-02-16: the last of each KOSPI 200 option, by expiry. Rules of that time:
 * monthlies expire on the second Thursday, and the closing index that settles them was of 15:00.
 */
final class RecordedChains {

    private static final String FILE = "kospi200-option-quotes-20110216.csv.gz";
    private static final LocalDate DAY = LocalDate.of(2011, 2, 16);
    private static final LocalTime SETTLEMENT = LocalTime.of(15, 0);
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final int TENTHS = 150;
    private static final int BID = 4;
    private static final int OFFER = 14;
    private static final int TIME = 1;
    private static final int ISIN = 2;

    private RecordedChains() {}

    /**
     * One series.
     *
     * @param expiry its last trading day
     * @param years from the end of the recording to settlement, ACT/365
     * @param quotes the last of each option
     */
    record Chain(LocalDate expiry, double years, List<OptionQuote> quotes) {}

    private record Line(LocalTime time, String code, double bid, double offer) {}

    /** Where they are, when the environment tells. */
    static Optional<Path> file() {
        return Optional.ofNullable(System.getenv("MIREU_REAL_DATA"))
                .map(folder -> Path.of(folder, FILE))
                .filter(Files::exists);
    }

    /** As they stood when the recording ended, by expiry. */
    static List<Chain> atTheEnd(Path file) throws IOException {
        List<Line> lines = lines(file);
        return asOf(
                lines,
                lines.stream().map(Line::time).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** As they stood at each tenth of a second of the recording. */
    static List<Chain> eachTenth(Path file) throws IOException {
        List<Line> lines = lines(file);
        return IntStream.rangeClosed(0, TENTHS)
                .mapToObj(tenth -> asOf(lines, OPENING.plus(Duration.ofMillis(100L * tenth))))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Chain> asOf(List<Line> lines, LocalTime now) {
        Map<String, Line> last = new HashMap<>();
        lines.stream()
                .filter(line -> !line.time.isAfter(now))
                .forEach(line -> last.merge(line.code, line, (a, b) -> b.time.isBefore(a.time) ? a : b));
        Map<LocalDate, List<OptionQuote>> byExpiry = new TreeMap<>();
        last.values().stream()
                .sorted(Comparator.comparing(Line::code))
                .forEach(line -> byExpiry.computeIfAbsent(expiry(line.code), _ -> new ArrayList<>())
                        .add(quote(line, now)));
        List<Chain> chains = new ArrayList<>();
        byExpiry.forEach((expiry, quotes) -> chains.add(new Chain(expiry, years(expiry, now), quotes)));
        return chains;
    }

    private static List<Line> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(RecordedChains::line).toList();
        }
    }

    private static Line line(String row) {
        String[] cells = row.split(",", -1);
        return new Line(
                LocalTime.parse(cells[TIME]), cells[ISIN].substring(3, 11), price(cells[BID]), price(cells[OFFER]));
    }

    private static double price(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static OptionQuote quote(Line line, LocalTime now) {
        // three digits of which a last 2 or 7 stands for a half more: strikes are 2.5 apart
        int digits = Integer.parseInt(line.code.substring(5));
        double strike = digits % 5 == 2 ? digits + 0.5 : digits;
        PutCall type = line.code.charAt(0) == '2' ? PutCall.CALL : PutCall.PUT;
        return new OptionQuote(type, strike, line.bid, line.offer, Duration.between(line.time, now), false);
    }

    private static LocalDate expiry(String code) {
        int month = Character.digit(code.charAt(4), 16);
        return LocalDate.of(2011, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY));
    }

    private static double years(LocalDate expiry, LocalTime now) {
        return Act365Clock.years(Duration.between(
                DAY.atTime(now).atZone(KrxCalendar.ZONE),
                expiry.atTime(SETTLEMENT).atZone(KrxCalendar.ZONE)));
    }
}
