package io.mireu.simulator.ls;

import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import java.net.URI;

/** How our own client talks to a simulator in a test: it waits long for answers and acknowledgements. */
final class ClientSettings {

    private ClientSettings() {}

    /** A client that believes in some environment, whatever the simulator is. */
    static LsSettings of(LsEnvironment declared, RunningSimulator simulator) {
        String authority = "127.0.0.1:" + simulator.port();
        LsSettings usual = LsSettings.of(
                declared, URI.create("http://" + authority), URI.create("ws://" + authority + "/websocket"));
        return usual.with(usual.http().withTimeouts(Patience.LONG, Patience.LONG))
                .with(usual.realtime().withAcknowledgementTimeout(Patience.LONG));
    }
}
