package io.mireu.ls;

import io.mireu.ls.codec.WirePlan;
import io.mireu.ls.wire.PageKey;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestTr;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the pages of a TR and stops where a request would repeat, or where a page repeats the rows of the one before:
 * cursors have been seen that never end.
 */
final class Pages<Q, R extends RestAnswer> extends Spliterators.AbstractSpliterator<R> {
    private record Step<Q>(Q request, PageKey key) {}

    private final LsClient client;
    private final RestTr<Q, R> tr;
    private final Set<Step<Q>> seen = new HashSet<>();
    private @Nullable Step<Q> next;
    private List<Object> rows = List.of();

    Pages(LsClient client, RestTr<Q, R> tr, Q request) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.client = client;
        this.tr = tr;
        this.next = new Step<>(request, PageKey.FIRST);
    }

    /** Whether the venue says that there is another page. */
    boolean isMore() {
        Step<Q> step = next;
        return step != null && !seen.contains(step);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        Step<Q> step = next;
        if (step == null || !seen.add(step)) {
            return false;
        }
        LsReads.Page<R> page = client.page(tr, step.request(), step.key());
        List<Object> before = rows;
        rows = WirePlan.heldRows(page.answer());
        if (!rows.isEmpty() && rows.equals(before)) {
            next = null;
            return false;
        }
        next = tr.paging()
                .after(step.request(), page.answer(), page.next())
                .map(request ->
                        new Step<>(request, new PageKey(true, page.next().key())))
                .orElse(null);
        action.accept(page.answer());
        return true;
    }
}
