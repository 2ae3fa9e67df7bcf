package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a {@code tr_key} asks for: one thing, or several codes in a row where the TR takes that. */
@Component
class TopicKeys {

    private static final int DERIVATIVE = 8;
    private static final int STOCK = 6;
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("S3_", STOCK),
            Map.entry("K3_", STOCK),
            Map.entry("H1_", STOCK),
            Map.entry("HA_", STOCK),
            Map.entry("YS3", STOCK),
            Map.entry("YK3", STOCK),
            Map.entry("FC9", DERIVATIVE),
            Map.entry("FH9", DERIVATIVE),
            Map.entry("OC0", DERIVATIVE),
            Map.entry("OH0", DERIVATIVE),
            Map.entry("OMG", DERIVATIVE),
            Map.entry("DC0", DERIVATIVE),
            Map.entry("DH0", DERIVATIVE));

    private final ReadSettings settings;

    TopicKeys(ReadSettings settings) {
        this.settings = settings;
    }

    /** The keys of the single things; an account's TR has none of its own. */
    List<String> of(RealtimeFormat format, String key) {
        if (format.account()) {
            return List.of("");
        }
        String stripped = key.strip();
        int length = LENGTHS.getOrDefault(format.code(), Integer.MAX_VALUE);
        if (!settings.severalCodesInOneKey() || stripped.length() <= length || stripped.length() % length != 0) {
            return List.of(stripped);
        }
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < stripped.length(); i += length) {
            keys.add(stripped.substring(i, i + length));
        }
        return keys;
    }
}
