package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.application.Retries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks many questions; one that stays without an answer does not stop the others. */
final class Gathering<T> {

    private static final int ATTEMPTS = 3;

    private final Retries retries;
    private final List<T> found = new ArrayList<>();
    private int asked;
    private int failed;
    private @Nullable CollectionFault first;

    Gathering(Retries retries) {
        this.retries = retries;
    }

    /** Asks one, and gives its answers; none when it stays without. */
    List<T> ask(String what, Supplier<List<T>> question) {
        asked++;
        try {
            List<T> answers = retries.attempt(what, ATTEMPTS, question);
            found.addAll(answers);
            return answers;
        } catch (CollectionFault e) {
            failed++;
            first = first == null ? new CollectionFault(e.code(), what + ": " + e.getMessage(), e) : first;
            return List.of();
        }
    }

    /** The answers. */
    List<T> found() {
        return List.copyOf(found);
    }

    /**
     * Ends.
     *
     * @throws CollectionFault when a question was not answered
     */
    void check() {
        if (first != null) {
            throw new CollectionFault(
                    first.code(), failed + " of " + asked + " questions failed, first " + first.getMessage(), first);
        }
    }
}
