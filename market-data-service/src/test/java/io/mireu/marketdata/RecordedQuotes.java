package io.mireu.marketdata;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The exchange's own quotes of a morning in 2011, read from the CSV without any code of the simulator or of the service, and
 * the text of a quote of which hashes are made: instrument, second, and price and quantity of each level that somebody
 * stands on. The venue's protocol tells seconds only; the same book twice in a second is told once.
 */
final class RecordedQuotes {

    static final String VARIABLE = "MIREU_REAL_DATA";

    private static final String FILE = "kospi200-option-quotes-20110216.csv.gz";
    private static final int LEVELS = 5;
    private static final int FIRST_BID = 3;
    private static final int FIRST_OFFER = 13;

    private RecordedQuotes() {}

    private record Line(LocalTime time, String code, String text) {}

    /** Where they are, when the environment tells. */
    static Optional<Path> file() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .map(folder -> Path.of(folder, FILE))
                .filter(Files::exists);
    }

    /** The file's lines. */
    static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** What must be told of each instrument, in order. */
    static Map<String, List<String>> expected(List<String> lines) {
        Map<String, List<String>> expected = new TreeMap<>();
        lines.stream()
                .skip(1)
                .map(RecordedQuotes::line)
                .sorted(Comparator.comparing(Line::time))
                .forEach(line -> add(expected, line.code(), line.text()));
        return expected;
    }

    /** What was told of each instrument, in order. */
    static Map<String, List<String>> told(List<Quote> quotes) {
        Map<String, List<String>> told = new TreeMap<>();
        quotes.forEach(quote -> told.computeIfAbsent(quote.instrument().value(), _ -> new ArrayList<>())
                .add(text(quote)));
        return told;
    }

    private static void add(Map<String, List<String>> of, String code, String text) {
        List<String> before = of.computeIfAbsent(code, _ -> new ArrayList<>());
        if (before.isEmpty() || !before.getLast().equals(text)) {
            before.add(text);
        }
    }

    private static Line line(String row) {
        String[] cells = row.split(",", -1);
        String code = cells[2].substring(3, 11);
        LocalTime time = LocalTime.parse(cells[1]);
        List<BookLevel> bids = levels(cells, FIRST_BID);
        List<BookLevel> offers = levels(cells, FIRST_OFFER);
        return new Line(time, code, text(code, time, bids, offers));
    }

    private static List<BookLevel> levels(String[] cells, int first) {
        List<BookLevel> levels = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            String price = cells[first + 2 * level + 1];
            long quantity = Long.parseLong(cells[first + 2 * level]);
            if (!price.isEmpty() && quantity > 0) {
                levels.add(new BookLevel(new BigDecimal(price), quantity, 0));
            }
        }
        return levels;
    }

    private static String text(Quote quote) {
        LocalTime time = quote.venueTime().atZone(KrxCalendar.ZONE).toLocalTime();
        return text(DerivativeCode.of(quote.instrument().value()).value(), time, quote.bids(), quote.offers());
    }

    private static String text(String code, LocalTime time, List<BookLevel> bids, List<BookLevel> offers) {
        return code + " " + time.truncatedTo(ChronoUnit.SECONDS) + " " + text(bids) + " " + text(offers);
    }

    private static String text(List<BookLevel> levels) {
        StringBuilder text = new StringBuilder();
        levels.forEach(level -> text.append(level.price().stripTrailingZeros().toPlainString())
                .append('x')
                .append(level.quantity())
                .append(','));
        return text.toString();
    }

    /** SHA-256 over all texts, instrument after instrument. */
    static String hash(Map<String, List<String>> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.values()
                    .forEach(of -> of.forEach(text -> digest.update((text + "\n").getBytes(StandardCharsets.UTF_8))));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
