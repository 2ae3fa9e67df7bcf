package io.mireu.ls.http;

import io.mireu.ls.wire.PageKey;

/**
 * What came back, whatever it is.
 *
 * @param status HTTP status
 * @param page continuation headers; first page when the server sent none
 * @param body text, possibly HTML or empty
 */
public record HttpAnswer(int status, PageKey page, String body) {}
