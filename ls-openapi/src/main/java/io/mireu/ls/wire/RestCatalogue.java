package io.mireu.ls.wire;

import java.util.List;
import java.util.Optional;

/** Every TR of the REST interface that this client knows, one entry each. */
public final class RestCatalogue {
    private static final List<RestTr<?, ?>> ALL = List.of(
            CFOAT00100.TR,
            CFOAT00200.TR,
            CFOAT00300.TR,
            T0434.TR,
            T0441.TR,
            CFOAQ00600.TR,
            T2111.TR,
            T2112.TR,
            T2301.TR,
            T8467.TR,
            T8433.TR,
            T8435.TR,
            T8464.TR,
            T8465.TR,
            T0167.TR,
            T3521.TR);

    private RestCatalogue() {}

    /** All of them. */
    public static List<RestTr<?, ?>> all() {
        return ALL;
    }

    /** The TR of a code. */
    public static Optional<RestTr<?, ?>> find(String code) {
        return ALL.stream().filter(tr -> tr.code().equals(code)).findFirst();
    }
}
