package io.mireu.model.strategy;

import io.mireu.model.order.Side;

/** The four FlexSwitch strategies: which edge of the range they watch and which side they enter on. */
public enum StrategyKind {
    BUY_DIP("buydip", Edge.DIP, Side.BUY),
    SELL_DIP("selldip", Edge.DIP, Side.SELL),
    BUY_PEAK("buypeak", Edge.PEAK, Side.BUY),
    SELL_PEAK("sellpeak", Edge.PEAK, Side.SELL);

    private final String wireName;
    private final Edge edge;
    private final Side side;

    StrategyKind(String wireName, Edge edge, Side side) {
        this.wireName = wireName;
        this.edge = edge;
        this.side = side;
    }

    /** The kind of a name like {@code buydip}. */
    public static StrategyKind ofWireName(String name) {
        for (StrategyKind kind : values()) {
            if (kind.wireName.equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown strategy type: " + name);
    }

    /** The name in requests and reports. */
    public String wireName() {
        return wireName;
    }

    /** The edge of the range that it watches. */
    public Edge edge() {
        return edge;
    }

    /** The side on which it enters. */
    public Side side() {
        return side;
    }

    /** An edge of the range of trade prices. */
    public enum Edge {
        DIP,
        PEAK
    }
}
