package io.mireu.ls.wire;

import java.util.List;
import java.util.Optional;

/** Every TR of the REST interface that this client knows, one entry each. */
public final class RestCatalogue {
    private static final List<RestTr<?, ?>> ALL = List.of(
            CFOAT00100.TR,
            CFOAT00200.TR,
            CFOAT00300.TR,
            CFOBQ10800.TR,
            CCENT00100.TR,
            CCENT00200.TR,
            CCENT00300.TR,
            CFOAQ00600.TR,
            CFOAQ10100.TR,
            CFOAQ50600.TR,
            CFOBQ10500.TR,
            CFOEQ11100.TR,
            CFOFQ02400.TR,
            T0434.TR,
            T0441.TR,
            CCENQ10100.TR,
            CCENQ30100.TR,
            CCENQ90200.TR,
            T2111.TR,
            T2112.TR,
            T2212.TR,
            T2214.TR,
            T2216.TR,
            T2301.TR,
            T8427.TR,
            T8434.TR,
            T8433.TR,
            T8435.TR,
            T8467.TR,
            T8401.TR,
            T9943.TR,
            T9944.TR,
            T8464.TR,
            T8465.TR,
            T8466.TR,
            T8455.TR,
            T8456.TR,
            T8457.TR,
            T8458.TR,
            T8459.TR,
            T8460.TR,
            T8461.TR,
            T0167.TR,
            T3521.TR,
            T1101.TR,
            T1102.TR,
            T8407.TR,
            T8436.TR,
            T9945.TR,
            T8450.TR,
            T1301.TR,
            T8454.TR,
            T1302.TR,
            T8412.TR,
            T8452.TR,
            T8410.TR,
            T8451.TR,
            T8424.TR,
            T1511.TR,
            T1485.TR,
            T8409.TR,
            T8429.TR,
            T8408.TR);

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
