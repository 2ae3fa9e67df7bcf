/**
 * Sessions of browsers, and what protects them. The cookie holds only a random reference; auth-service keeps its digest
 * and gives the gateway a token of 15 minutes for it, which is added to requests for services and never shown to the
 * browser. A logout deletes the session, so the cookie is worthless at once; at another gateway within 30 seconds.
 * Programs send a token of their own, which ends with its time, at the latest 15 minutes after a logout.
 */
@NullMarked
package io.mireu.gateway.security;

import org.jspecify.annotations.NullMarked;
