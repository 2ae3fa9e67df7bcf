package io.mireu.model.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The eight-character short code of a KRX derivative, for example {@code A056C000}.
 *
 * @param value type, product (2), year and month or weekly number (2), then {@code 000} for a future, the strike's digits
 *     or serial for an option, the far month and {@code S} for a spread
 */
public record DerivativeCode(String value) implements InstrumentCode {

    static final int LENGTH = 8;

    private static final String TYPES = "1234ABCD";
    private static final String MONTHS = "123456789ABC";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public DerivativeCode {
        CodeText text = new CodeText("instrument code", value).ofLength(LENGTH).ofDigitsAndCapitals();
        text.at(1, TYPES, "contract type");
        if (Product.find(value.substring(1, 3)).filter(Product::isWeekly).isPresent()) {
            text.at(4, WeeklySerial.SYMBOLS, "weekly number").at(5, WeeklySerial.SYMBOLS, "weekly number");
        } else {
            text.at(4, YearSymbol.CYCLE, "year").at(5, MONTHS, "month");
        }
        checkTail(text);
    }

    private static void checkTail(CodeText text) {
        switch (ContractType.ofSymbol(text.at(1))) {
            case FUTURE ->
                text.at(6, "0", "tail of a future")
                        .at(7, "0", "tail of a future")
                        .at(8, "0", "tail of a future");
            case SPREAD ->
                text.at(6, YearSymbol.CYCLE, "year").at(7, MONTHS, "month").at(8, "S", "tail of a spread");
            case CALL, PUT -> {
                // digits, or a serial whose form beyond A99 nobody has seen
            }
        }
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
                .map(_ -> monthAt(3, isOfOldScheme()));
    }

    /** Whether position 1 is a digit, as in contracts that expired by the end of 2025. */
    private boolean isOfOldScheme() {
        return CodeText.isDigit(value.charAt(0));
    }

    private YearMonth monthAt(int index, boolean oldScheme) {
        return YearMonth.of(
                YearSymbol.year(value.charAt(index), oldScheme), 1 + MONTHS.indexOf(value.charAt(index + 1)));
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
        boolean digits = symbol.chars().allMatch(CodeText::isDigit);
        if (!digits || !product().strikesToldInCode()) {
            return Optional.of(new StrikeInCode.Serial(symbol));
        }
        char last = symbol.charAt(2);
        BigDecimal whole = new BigDecimal(symbol);
        return Optional.of(new StrikeInCode.Told(last == '2' || last == '7' ? whole.add(HALF) : whole));
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
        YearMonth near = monthAt(3, isOfOldScheme());
        YearMonth sameTurn = monthAt(5, isOfOldScheme());
        YearMonth far = sameTurn.isBefore(near) ? sameTurn.plusYears(YearSymbol.CYCLE.length()) : sameTurn;
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
