package io.mireu.marketdata.domain;

import io.mireu.model.market.QualityFlag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Every set of flags, made once: events by the ten thousand a second share them. */
final class QualityFlags {

    static final int NONE = 0;

    private static final QualityFlag[] FLAGS = QualityFlag.values();
    private static final List<Set<QualityFlag>> SETS =
            IntStream.range(0, 1 << FLAGS.length).mapToObj(QualityFlags::setOf).toList();

    private QualityFlags() {}

    /** A flag as a bit. */
    static int bit(QualityFlag flag) {
        return switch (flag) {
            case TRUNCATED -> 1;
            case CROSSED -> 1 << 1;
            case ONE_SIDED -> 1 << 2;
            case EMPTY -> 1 << 3;
            case STALE -> 1 << 4;
            case LATE -> 1 << 5;
        };
    }

    /** The set of bits. */
    static Set<QualityFlag> of(int bits) {
        return SETS.get(bits);
    }

    private static Set<QualityFlag> setOf(int bits) {
        EnumSet<QualityFlag> set = EnumSet.noneOf(QualityFlag.class);
        for (QualityFlag flag : FLAGS) {
            if ((bits & bit(flag)) != 0) {
                set.add(flag);
            }
        }
        return Set.copyOf(set);
    }
}
