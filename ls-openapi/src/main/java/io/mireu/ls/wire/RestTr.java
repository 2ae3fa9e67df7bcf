package io.mireu.ls.wire;

import io.mireu.ls.codec.WireJson;

/**
 * One TR of the REST interface: where it is called and what it asks and answers.
 *
 * @param code TR code as sent in the header, for example t2111
 * @param path path of the POST
 * @param kind whether a repeated call does harm
 * @param inBlock only key of the request body
 * @param request record of the request block
 * @param answer record of the whole answer
 * @param title the venue's Korean name
 * @param paging how the next page is asked for
 * @param <Q> request block
 * @param <R> answer
 */
public record RestTr<Q, R extends RestAnswer>(
        String code,
        String path,
        Kind kind,
        String inBlock,
        Class<Q> request,
        Class<R> answer,
        String title,
        Paging<Q, R> paging) {

    /** Orders are sent once; reads may be repeated. */
    public enum Kind {
        /** Changes something at the venue. */
        ORDER,
        /** Changes nothing. */
        READ
    }

    /** A TR that answers in one page. */
    public RestTr(
            String code, String path, Kind kind, String inBlock, Class<Q> request, Class<R> answer, String title) {
        this(code, path, kind, inBlock, request, answer, title, Paging.none());
    }

    /** The same TR with pages. */
    public RestTr<Q, R> paged(Paging<Q, R> pages) {
        return new RestTr<>(code, path, kind, inBlock, request, answer, title, pages);
    }

    /** The body of a request. */
    public String body(Q block) {
        return WireJson.write(inBlock, block);
    }
}
