package io.mireu.standalone;

/** The keys of the simulated venue's one account; they open nothing else. */
final class DemoVenueKeys {

    static final String APP_KEY = "mireu-demo-app-key";
    static final String APP_SECRET = "mireu-demo-app-secret";

    private DemoVenueKeys() {}
}
