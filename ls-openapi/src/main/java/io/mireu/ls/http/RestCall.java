package io.mireu.ls.http;

import io.mireu.ls.wire.PageKey;

/**
 * One call of a TR.
 *
 * @param path path of the POST
 * @param trCode TR code
 * @param page continuation headers
 * @param body JSON
 */
public record RestCall(String path, String trCode, PageKey page, String body) {}
