package io.mireu.ls;

import io.mireu.ls.http.LsHttpSettings;
import io.mireu.ls.websocket.LsRealtimeSettings;
import java.net.URI;
import java.util.Set;

/**
 * Which venue is talked to and how. Holds no secrets.
 *
 * @param environment where orders end
 * @param restUrl base address of the REST interface, http or https
 * @param webSocketUrl address of the WebSocket, ws or wss
 * @param http how requests are sent
 * @param realtime how the realtime connection behaves
 */
public record LsSettings(
        LsEnvironment environment, URI restUrl, URI webSocketUrl, LsHttpSettings http, LsRealtimeSettings realtime) {

    /** Refuses addresses of another environment. */
    public LsSettings {
        checkScheme(restUrl, Set.of("http", "https"));
        checkScheme(webSocketUrl, Set.of("ws", "wss"));
        environment.check(restUrl, webSocketUrl);
    }

    /** A venue at some addresses, with the defaults of its environment. */
    public static LsSettings of(LsEnvironment environment, URI restUrl, URI webSocketUrl) {
        LsRealtimeSettings realtime =
                environment == LsEnvironment.SIMULATOR ? LsRealtimeSettings.nearby() : LsRealtimeSettings.standard();
        return new LsSettings(environment, restUrl, webSocketUrl, LsHttpSettings.standard(), realtime);
    }

    /** The venue's own simulation. */
    public static LsSettings paper() {
        return of(
                LsEnvironment.PAPER,
                URI.create("https://openapi.ls-sec.co.kr:8080"),
                URI.create("wss://openapi.ls-sec.co.kr:29443/websocket"));
    }

    /** The venue itself. */
    public static LsSettings live() {
        return of(
                LsEnvironment.LIVE,
                URI.create("https://openapi.ls-sec.co.kr:8080"),
                URI.create("wss://openapi.ls-sec.co.kr:9443/websocket"));
    }

    /** The same with other rules of sending. */
    public LsSettings with(LsHttpSettings other) {
        return new LsSettings(environment, restUrl, webSocketUrl, other, realtime);
    }

    /** The same with other rules of the realtime connection. */
    public LsSettings with(LsRealtimeSettings other) {
        return new LsSettings(environment, restUrl, webSocketUrl, http, other);
    }

    private static void checkScheme(URI url, Set<String> allowed) {
        if (url.getScheme() == null || !allowed.contains(url.getScheme())) {
            throw new IllegalArgumentException("not one of " + allowed + ": " + url);
        }
        if (url.getUserInfo() != null) {
            throw new IllegalArgumentException("an address must hold no credentials");
        }
    }
}
