package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The TRs that gave way to wider ones: nothing comes of them any more, or they are not even known. */
@Component
class RetiredTr implements TrHandler {

    private final Set<String> codes;
    private final ReadSettings settings;

    RetiredTr(TrCatalogue catalogue, ReadSettings settings) {
        this.codes = catalogue.retired();
        this.settings = settings;
    }

    @Override
    public Set<String> codes() {
        return codes;
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return switch (settings.retiredTrs()) {
            case EMPTY -> ReadAnswers.nothing(settings);
            case UNKNOWN -> throw GatewayRefusal.unknownTrCode();
        };
    }
}
