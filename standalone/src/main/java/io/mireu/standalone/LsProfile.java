package io.mireu.standalone;

import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.support.Variables;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Which venue the command line talks to, and as whom.
 *
 * @param settings the venue
 * @param declared whether the variables name the environment; it is the simulator otherwise
 * @param appKey key of the account, empty when none is set
 * @param issuer auth-service, which issues the tokens of a running system; empty when none is set
 * @param demo the demo whose venue stands in where no keys are set
 */
record LsProfile(
        LsSettings settings,
        boolean declared,
        Optional<AppKey> appKey,
        Optional<AuthAddress> issuer,
        Optional<RunningDemo> demo) {

    static final String ENVIRONMENT = "MIREU_LS_ENVIRONMENT";
    static final String REST_URL = "MIREU_LS_REST_URL";
    static final String WEB_SOCKET_URL = "MIREU_LS_WEBSOCKET_URL";
    static final String APP_KEY = "MIREU_LS_APP_KEY";
    static final String APP_SECRET = "MIREU_LS_APP_SECRET";

    /**
     * As variables say. The demo's venue stands in only where they name neither keys nor a venue.
     *
     * @throws IllegalArgumentException when they make no sense; names the variable and never shows a key
     */
    static LsProfile of(Variables variables, Path demoFolder) {
        Optional<AppKey> keys = keys(variables);
        Optional<AuthAddress> issuer = AuthAddress.of(variables);
        LsEnvironment environment = environment(variables);
        boolean free = keys.isEmpty()
                && issuer.isEmpty()
                && environment == LsEnvironment.SIMULATOR
                && variables.find(REST_URL).isEmpty();
        Optional<RunningDemo> demo = free ? RunningDemo.find(demoFolder) : Optional.empty();
        boolean declared = variables.find(ENVIRONMENT).isPresent();
        return demo.map(running -> ofDemo(running, declared))
                .orElseGet(() ->
                        new LsProfile(settings(environment, variables), declared, keys, issuer, Optional.empty()));
    }

    /** Whether there is anybody to get a token from. */
    boolean hasKeys() {
        return appKey.isPresent() || issuer.isPresent();
    }

    LsEnvironment environment() {
        return settings.environment();
    }

    /** The environment and where it is, for people. */
    String venue() {
        String name = environment().name().toLowerCase(Locale.ROOT);
        return demo.isPresent()
                ? "the running demo's venue at " + settings.restUrl()
                : name + " at " + settings.restUrl();
    }

    LsProfile with(LsSettings other) {
        return new LsProfile(other, declared, appKey, issuer, demo);
    }

    private static LsProfile ofDemo(RunningDemo demo, boolean declared) {
        return new LsProfile(
                simulator(demo.venue().getAuthority()),
                declared,
                Optional.of(new AppKey(DemoVenueKeys.APP_KEY, DemoVenueKeys.APP_SECRET)),
                Optional.empty(),
                Optional.of(demo));
    }

    private static LsEnvironment environment(Variables variables) {
        String name = variables.find(ENVIRONMENT).orElse("simulator");
        try {
            return LsEnvironment.parse(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    ENVIRONMENT + " is neither simulator, paper nor live: '" + name + "'", e);
        }
    }

    private static LsSettings settings(LsEnvironment environment, Variables variables) {
        LsSettings usual = switch (environment) {
            case PAPER -> LsSettings.paper();
            case LIVE -> LsSettings.live();
            case SIMULATOR -> simulator(variables.find("MIREU_LS_SIMULATOR").orElse("localhost:8090"));
        };
        return LsSettings.of(
                environment,
                address(variables, REST_URL, usual.restUrl()),
                address(variables, WEB_SOCKET_URL, usual.webSocketUrl()));
    }

    private static LsSettings simulator(String authority) {
        return LsSettings.of(
                LsEnvironment.SIMULATOR,
                URI.create("http://" + authority),
                URI.create("ws://" + authority + "/websocket"));
    }

    private static URI address(Variables variables, String name, URI usual) {
        try {
            return variables.find(name).map(URI::create).orElse(usual);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is no address", e);
        }
    }

    private static Optional<AppKey> keys(Variables variables) {
        Optional<String> key = variables.find(APP_KEY);
        Optional<String> secret = variables.find(APP_SECRET);
        if (key.isPresent() != secret.isPresent()) {
            throw new IllegalArgumentException(
                    (key.isPresent() ? APP_SECRET : APP_KEY) + " is missing; the two belong together");
        }
        return key.map(given -> new AppKey(given, secret.orElseThrow()));
    }
}
