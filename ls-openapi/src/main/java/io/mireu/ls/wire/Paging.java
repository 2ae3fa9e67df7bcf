package io.mireu.ls.wire;

import java.util.Optional;

/**
 * How the page after an answer is asked for.
 *
 * @param <Q> request block
 * @param <R> answer
 */
@FunctionalInterface
public interface Paging<Q, R extends RestAnswer> {
    /** The request of the next page, empty after the last one. */
    Optional<Q> after(Q request, R answer, PageKey header);

    /** One page only. */
    static <Q, R extends RestAnswer> Paging<Q, R> none() {
        return (request, answer, header) -> Optional.empty();
    }

    /** Pages by the headers tr_cont and tr_cont_key; the body stays the same. */
    static <Q, R extends RestAnswer> Paging<Q, R> byHeader() {
        return (request, answer, header) ->
                header.more() || answer.rspCd().equals("00133") ? Optional.of(request) : Optional.empty();
    }

    /**
     * Pages by keys in the bodies: each is copied from the answer's block into the request's field of the same name.
     *
     * @param keys names of such fields; after a blank, further request fields that take the same value
     */
    static <Q, R extends RestAnswer> Paging<Q, R> byKeys(String... keys) {
        return new BodyKeys<>(keys);
    }
}
