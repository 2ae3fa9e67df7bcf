package io.mireu.simulator.ls;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time formats of the LS wire; all of them KST and without a zone. */
final class KoreanTime {

    /** YYYYMMDD. */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** HHMMSS. */
    static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    /** HHMMSScc. */
    static final DateTimeFormatter HUNDREDTHS = DateTimeFormatter.ofPattern("HHmmssSS", Locale.ROOT);

    /** HHMMSSmmm. */
    static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HHmmssSSS", Locale.ROOT);

    /** HHMMSS and four digits. */
    static final DateTimeFormatter TICK = DateTimeFormatter.ofPattern("HHmmssSSSS", Locale.ROOT);

    /** HHMMSS and six digits. */
    static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("HHmmssSSSSSS", Locale.ROOT);

    private KoreanTime() {}
}
