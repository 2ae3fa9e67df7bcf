package io.mireu.ls.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole answer of a TR: its blocks, a response code and a message. */
public interface RestAnswer {
    /** Response code, empty when the venue sent none. */
    String rspCd();

    /** Response message in Korean. */
    String rspMsg();

    /** A block of rows that may be missing. */
    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
