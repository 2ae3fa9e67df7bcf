package io.mireu.gateway.stream;

/** The kinds of messages, in the order in which a browser that connects gets them. */
enum StreamType {
    SESSION("session", 8),
    INSTRUMENT("instrument", 20_000),
    BAR("bar", 2_000),
    QUOTE("quote", 20_000),
    TRADE("trade", 20_000),
    STRATEGY("strategy", 1_000),
    DECISION("decision", 200),
    PORTFOLIO("portfolio", 2_000),
    ORDER("order", 2_000),
    ALERT("alert", 200);

    private final String wireName;
    private final int remembered;

    StreamType(String wireName, int remembered) {
        this.wireName = wireName;
        this.remembered = remembered;
    }

    /** The property {@code type} of a message. */
    String wireName() {
        return wireName;
    }

    /** Of how many keys the last message is kept for browsers that connect. */
    int remembered() {
        return remembered;
    }
}
