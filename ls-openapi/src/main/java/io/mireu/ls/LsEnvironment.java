package io.mireu.ls;

import java.net.URI;
import java.util.Locale;

/** Where orders end. Paper and live share the REST host; the appkey decides between them. */
public enum LsEnvironment {
    /** A simulator of ours; no host of LS may be reached. */
    SIMULATOR,
    /** 모의투자: the venue's own simulation. */
    PAPER,
    /** 운영: real money. */
    LIVE;

    private static final String LS_DOMAIN = "ls-sec.co.kr";

    /** Of a name in any case. */
    public static LsEnvironment parse(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Refuses an address that does not belong to this environment. */
    void check(URI url) {
        String host = url.getHost();
        if (host == null) {
            throw new IllegalArgumentException("no host in " + url);
        }
        boolean venue = isVenue(host);
        if (this == SIMULATOR && venue) {
            throw new IllegalArgumentException("the simulator environment never talks to " + host);
        }
        boolean webSocket = url.getScheme().startsWith("ws");
        int foreignPort = this == PAPER ? 9443 : 29443;
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
