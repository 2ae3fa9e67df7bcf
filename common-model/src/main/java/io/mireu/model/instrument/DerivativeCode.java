package io.mireu.model.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The eight-character short code of a KRX derivative, for example {@code A056C000}.
 *
 * @param value type, product (2), year and month or weekly number (2), then {@code 000} for a future, the strike's digits
 *     or serial for an option, the far month and {@code S} for a spread
 */
public record DerivativeCode(String value) implements InstrumentCode {

    static final int LENGTH = 8;

    private static final String KIND = "instrument code";
    private static final int LONGEST_SPREAD_YEARS = 10;
    private static final String TYPES = "1234ABCD";
    static final String MONTHS = "123456789ABC";
    /** Strikes are multiples of 2.5, whose integer parts end so; other digits are a serial. */
    private static final Pattern STRIKE = Pattern.compile("[0-9]{2}[0257]");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public DerivativeCode {
        CodeText text = new CodeText(KIND, value).ofLength(LENGTH).ofDigitsAndCapitals();
        text.at(1, TYPES, "contract type");
        if (Product.find(value.substring(1, 3)).filter(Product::isWeekly).isPresent()) {
            WeeklySerial.check(text, 4);
        } else {
            text.at(4, YearSymbol.CYCLE, "year").at(5, MONTHS, "month");
        }
        checkTail(text);
    }

    private static void checkTail(CodeText text) {
        Optional<Product> product = Product.find(text.text().substring(1, 3));
        switch (ContractType.ofSymbol(text.at(1))) {
            case FUTURE -> {
                checkListed(text, product.filter(known -> known.futurePrices() == null), "futures");
                text.at(6, "0", "tail of a future")
                        .at(7, "0", "tail of a future")
                        .at(8, "0", "tail of a future");
            }
            case SPREAD -> {
                checkListed(text, product.filter(known -> known.futurePrices() == null), "spreads");
                text.at(6, YearSymbol.CYCLE, "year").at(7, MONTHS, "month").at(8, "S", "tail of a spread");
                checkFarMonth(text);
            }
            // digits, or a serial whose form beyond A99 nobody has seen
            case CALL, PUT -> checkListed(text, product.filter(known -> known.optionPrices() == null), "options");
        }
    }

    private static void checkListed(CodeText text, Optional<Product> without, String what) {
        if (without.isPresent()) {
            throw text.fault(1, "there are no " + what + " of " + without.get());
        }
    }

    private static void checkFarMonth(CodeText text) {
        YearMonth near = monthAt(text, 4);
        YearMonth far = farMonth(text);
        if (!far.isAfter(near) || far.isAfter(near.plusYears(LONGEST_SPREAD_YEARS))) {
            throw text.fault(6, "the far month does not follow the near one");
        }
    }

    private static YearMonth monthAt(CodeText text, int position) {
        return YearMonth.of(
                YearSymbol.year(text.at(position), CodeText.isDigit(text.at(1))),
                1 + MONTHS.indexOf(text.at(position + 1)));
    }

    /** A spread is coded in the scheme of its near leg; its far leg may lie in the next turn of the years. */
    private static YearMonth farMonth(CodeText text) {
        YearMonth sameTurn = monthAt(text, 6);
        return sameTurn.isBefore(monthAt(text, 4)) ? sameTurn.plusYears(YearSymbol.CYCLE.length()) : sameTurn;
    }

    /**
     * The code of this text.
     *
     * @throws MalformedCode naming the position at fault
     */
    public static DerivativeCode of(String value) {
        return new DerivativeCode(value);
    }

    /**
     * The code of a future of a monthly series, in the scheme that its year has.
     *
     * @throws IllegalArgumentException when the product has no monthly futures
     */
    public static DerivativeCode ofFuture(Product product, YearMonth month) {
        product.futureTicks();
        return of(ContractType.FUTURE, product, seriesOf(product, month), month, "000");
    }

    /**
     * The code of an option of a monthly series.
     *
     * @param type call or put
     * @param strike positions 6 to 8, as the exchange assigns them
     */
    public static DerivativeCode ofOption(ContractType type, Product product, YearMonth month, String strike) {
        if (!type.isOption()) {
            throw new IllegalArgumentException("not a type of option: " + type);
        }
        return of(type, product, seriesOf(product, month), month, strike);
    }

    /**
     * The code of an option of a weekly series.
     *
     * @param type call or put
     * @param lastTradingDay tells the scheme of the first character
     * @param strike positions 6 to 8, as the exchange assigns them
     */
    public static DerivativeCode ofWeeklyOption(
            ContractType type, SeriesCode series, LocalDate lastTradingDay, String strike) {
        if (!type.isOption() || !series.product().isWeekly()) {
            throw new IllegalArgumentException("not an option of a weekly series: " + type + " of " + series);
        }
        YearMonth month = YearMonth.from(lastTradingDay);
        return of(type, series.product(), series.series(), month, strike);
    }

    private static String seriesOf(Product product, YearMonth month) {
        if (product.isWeekly()) {
            throw new IllegalArgumentException(product + " has weekly series, not monthly ones");
        }
        return "" + YearSymbol.of(month.getYear()) + MONTHS.charAt(month.getMonthValue() - 1);
    }

    private static DerivativeCode of(ContractType type, Product product, String series, YearMonth month, String tail) {
        return new DerivativeCode(
                type.symbol(YearSymbol.isOldScheme(month.getYear())) + product.code() + series + tail);
    }

    /**
     * The code inside a standard code.
     *
     * @param standardCode 12 characters: {@code KR4}, the short code, a check digit
     * @throws MalformedCode naming the position at fault, for a wrong check digit too
     */
    public static DerivativeCode ofStandardCode(String standardCode) {
        return StandardCode.of(standardCode).shortCode();
    }

    /**
     * The standard code with its check digit.
     *
     * @return 12 characters
     */
    public String standardCode() {
        return StandardCode.of(this).value();
    }

    /** What kind of contract position 1 names. */
    public ContractType type() {
        return ContractType.ofSymbol(value.charAt(0));
    }

    /**
     * The product that positions 2 and 3 name.
     *
     * @throws IllegalArgumentException when it is not known
     */
    public Product product() {
        return Product.ofCode(value.substring(1, 3));
    }

    /** Whether the product that positions 2 and 3 name is known. */
    public boolean isOfKnownProduct() {
        return Product.find(value.substring(1, 3)).isPresent();
    }

    /** The series that positions 4 and 5 name, within the product; of a spread, its near leg's. */
    public SeriesCode series() {
        return new SeriesCode(product(), value.substring(3, 5));
    }

    /** The month of a monthly series, of a spread's near leg; none for a weekly series or an unknown product. */
    public Optional<YearMonth> month() {
        return Product.find(value.substring(1, 3))
                .filter(product -> !product.isWeekly())
                .map(_ -> monthAt(text(), 4));
    }

    private CodeText text() {
        return new CodeText(KIND, value);
    }

    /**
     * The day that a weekly series is named after, before any move; none for a monthly series, and none where the
     * exchange's numbers skip weeks, so that only the master tells.
     */
    public Optional<LocalDate> week() {
        return series().week();
    }

    /**
     * What the code says of an option's strike; none for a future or a spread. A strike of 1,000 or more is never in a
     * code.
     */
    public Optional<StrikeInCode> strike() {
        if (!type().isOption()) {
            return Optional.empty();
        }
        String symbol = value.substring(5);
        boolean told = product().strikesToldInCode() && STRIKE.matcher(symbol).matches() && !symbol.equals("000");
        if (!told) {
            return Optional.of(new StrikeInCode.Serial(symbol));
        }
        char last = symbol.charAt(2);
        BigDecimal whole = new BigDecimal(symbol);
        return Optional.of(new StrikeInCode.Told(last == '2' || last == '7' ? whole.add(HALF) : whole));
    }

    /** Whether the code tells another strike than this one, index points. */
    public boolean contradicts(BigDecimal strike) {
        return strike().filter(told -> switch (told) {
                    case StrikeInCode.Told(BigDecimal inCode) -> inCode.compareTo(strike) != 0;
                    case StrikeInCode.Serial _ -> false;
                })
                .isPresent();
    }

    /**
     * The futures that a spread is made of.
     *
     * @throws IllegalArgumentException when this is not a spread
     */
    public SpreadLegs legs() {
        if (type() != ContractType.SPREAD) {
            throw new IllegalArgumentException("not a spread: " + value);
        }
        YearMonth near = monthAt(text(), 4);
        YearMonth far = farMonth(text());
        return new SpreadLegs(ofFuture(product(), near), ofFuture(product(), far));
    }

    /**
     * The futures of a spread.
     *
     * @param near which expires first
     * @param far which expires later
     */
    public record SpreadLegs(DerivativeCode near, DerivativeCode far) {}

    @Override
    public String toString() {
        return value;
    }
}
