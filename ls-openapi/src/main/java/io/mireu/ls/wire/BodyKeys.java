package io.mireu.ls.wire;

import io.mireu.ls.codec.WirePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages by keys in the bodies: what the answer gives as key is asked for next, in the field of the same name and in those
 * that move along. A blank first key ends it: t8459 was seen to fill the second one on its last page too.
 */
final class BodyKeys<Q, R extends RestAnswer> implements Paging<Q, R> {
    private record Key(String name, List<String> targets) {}

    private final List<Key> keys = new ArrayList<>();

    /** Each key is the name of a field of the answer, then the names of further request fields that take its value. */
    BodyKeys(String... notations) {
        for (String notation : notations) {
            List<String> names = List.of(notation.split(" "));
            keys.add(new Key(names.getFirst(), names));
        }
    }

    @Override
    public Optional<Q> after(Q request, R answer, PageKey header) {
        Map<String, String> moved = new HashMap<>();
        boolean more = false;
        for (Key key : keys) {
            String value = value(answer, key.name());
            more |= key.equals(keys.getFirst()) && !value.isBlank();
            key.targets().forEach(target -> moved.put(target, value));
        }
        return more ? Optional.of(WirePlan.with(request, moved)) : Optional.empty();
    }

    private static String value(RestAnswer answer, String key) {
        return WirePlan.heldBlocks(answer).stream()
                .flatMap(block -> WirePlan.value(block, key).stream())
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
