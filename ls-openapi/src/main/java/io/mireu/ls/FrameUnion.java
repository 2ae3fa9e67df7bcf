package io.mireu.ls;

import java.util.HashMap;
import java.util.Map;

/**
 * Two connections that carry the same for a while, as one stream: of each text as many pass as the connection with more of
 * them has sent. So nothing is lost where one connection takes over from another, and nothing is told twice.
 */
final class FrameUnion {
    private record Sent(String text, Object by) {}

    private final Map<Sent, Integer> sent = new HashMap<>();
    private final Map<String, Integer> passed = new HashMap<>();

    /** Counts a text of one of the two, and says whether it passes. */
    synchronized boolean passes(String text, Object by) {
        int count = sent.merge(new Sent(text, by), 1, Integer::sum);
        if (count <= passed.getOrDefault(text, 0)) {
            return false;
        }
        passed.put(text, count);
        return true;
    }
}
