package io.mireu.ls;

import io.mireu.ls.wire.RestAnswer;
import java.util.List;

/**
 * The first pages of a TR.
 *
 * @param pages answers in order
 * @param more whether the venue says that another page follows
 * @param <R> answer
 */
public record FirstPages<R extends RestAnswer>(List<R> pages, boolean more) {
    /** Keeps a copy of the pages. */
    public FirstPages {
        pages = List.copyOf(pages);
    }
}
