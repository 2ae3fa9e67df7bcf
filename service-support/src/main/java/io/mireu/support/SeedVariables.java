package io.mireu.support;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that the system before this one gave its settings, told in ours. What is set by our name is never changed. */
final class SeedVariables {
    private static final String KEY = "EBEST-OPEN-API-APP-KEY-FUTURES-TEST";
    private static final String SECRET = "EBEST-OPEN-API-SECRET-KEY-FUTURES-TEST";
    private static final String DATABASE = "DATABASE_URL";
    private static final List<String> USELESS = List.of("SECRET_KEY", "DEBUG");

    private final Map<String, String> values;
    private final List<String> remarks = new ArrayList<>();

    private SeedVariables(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    static Variables translate(Map<String, String> values) {
        SeedVariables translation = new SeedVariables(values);
        translation.keys();
        translation.database();
        USELESS.stream()
                .filter(values::containsKey)
                .forEach(name -> translation.remarks.add(name + " is not used and ignored"));
        return new Variables(translation.values, translation.remarks);
    }

    /** The old name says that the key is one of paper trading, so it is never used where something else is declared. */
    private void keys() {
        if (isUnset(KEY) && isUnset(SECRET)) {
            return;
        }
        String environment = value("MIREU_LS_ENVIRONMENT");
        if (isUnset(KEY) || isUnset(SECRET)) {
            remarks.add(KEY + " and " + SECRET + " belong together; the one is ignored without the other");
        } else if (!isUnset("MIREU_LS_APP_KEY")) {
            remarks.add(KEY + " is ignored, because MIREU_LS_APP_KEY is set");
        } else if (!environment.isEmpty() && !environment.equalsIgnoreCase("paper")) {
            remarks.add(KEY + " is ignored, because it is a key of paper trading and MIREU_LS_ENVIRONMENT is "
                    + environment + "; set that to paper to use it");
        } else {
            values.put("MIREU_LS_ENVIRONMENT", "paper");
            values.put("MIREU_LS_APP_KEY", value(KEY));
            values.put("MIREU_LS_APP_SECRET", value(SECRET));
            remarks.add(KEY + " is used as MIREU_LS_APP_KEY of the environment paper");
        }
    }

    /** {@code postgres://user:password@host:port/name}, as the old system's framework writes it. */
    private void database() {
        if (isUnset(DATABASE)) {
            return;
        }
        if (!isUnset("MIREU_DATABASE_URL")) {
            remarks.add(DATABASE + " is ignored, because MIREU_DATABASE_URL is set");
            return;
        }
        try {
            URI address = URI.create(value(DATABASE));
            String scheme = String.valueOf(address.getScheme());
            String user = address.getRawUserInfo();
            if (!scheme.matches("postgres(ql)?") || address.getHost() == null || user == null) {
                remarks.add(DATABASE + " is ignored, because it is not of the form postgres://user:password@host/name");
                return;
            }
            int colon = user.indexOf(':');
            values.put("MIREU_DATABASE_URL", jdbc(address));
            values.put("MIREU_DATABASE_USERNAME", decoded(colon < 0 ? user : user.substring(0, colon)));
            values.put("MIREU_DATABASE_PASSWORD", colon < 0 ? "" : decoded(user.substring(colon + 1)));
            remarks.add(DATABASE + " is used as MIREU_DATABASE_URL, with its user and password");
        } catch (IllegalArgumentException _) {
            remarks.add(DATABASE + " is ignored, because it is not an address"); // which would show the password
        }
    }

    private static String jdbc(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return "jdbc:postgresql://" + address.getHost() + port + address.getRawPath() + query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private boolean isUnset(String name) {
        return value(name).isEmpty();
    }

    private String value(String name) {
        return values.getOrDefault(name, "").strip();
    }
}
