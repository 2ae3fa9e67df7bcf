package io.mireu.ls;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where orders end. Paper and live share the REST host; the appkey decides between them. */
public enum LsEnvironment {
    /** A simulator of ours; no host of LS may be reached. */
    SIMULATOR,
    /** 모의투자: the venue's own simulation. */
    PAPER,
    /** 운영: real money. */
    LIVE;

    private static final String LS_DOMAIN = "ls-sec.co.kr";
    private static final Set<String> SAFE = Set.of("https", "wss");
    private static final int PAPER_PORT = 29443;
    private static final int LIVE_PORT = 9443;

    /** Of a name in any case. */
    public static LsEnvironment parse(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Refuses addresses that do not belong to this environment. */
    void check(URI rest, URI webSocket) {
        check(rest);
        check(webSocket);
        if (isVenue(rest.getHost()) && !isProof(webSocket)) {
            // Somebody else's acknowledgement says nothing about an appkey whose orders go to the venue.
            throw new IllegalArgumentException(webSocket + " proves nothing about orders to " + rest.getHost());
        }
    }

    private boolean isProof(URI webSocket) {
        return isVenue(webSocket.getHost()) && webSocket.getPort() == (this == PAPER ? PAPER_PORT : LIVE_PORT);
    }

    private void check(URI url) {
        String host = url.getHost();
        if (host == null) {
            throw new IllegalArgumentException("no host in " + url);
        }
        boolean venue = isVenue(host);
        if (this == SIMULATOR && venue) {
            throw new IllegalArgumentException("the simulator environment never talks to " + host);
        }
        if (venue && !SAFE.contains(url.getScheme())) {
            throw new IllegalArgumentException("keys and tokens must not travel in the open to " + host);
        }
        boolean webSocket = url.getScheme().startsWith("ws");
        int foreignPort = this == PAPER ? LIVE_PORT : PAPER_PORT;
        if (venue && webSocket && url.getPort() == foreignPort) {
            throw new IllegalArgumentException("port " + foreignPort + " is not of the " + this + " environment");
        }
    }

    private static boolean isVenue(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        while (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.equals(LS_DOMAIN) || name.endsWith("." + LS_DOMAIN);
    }
}
