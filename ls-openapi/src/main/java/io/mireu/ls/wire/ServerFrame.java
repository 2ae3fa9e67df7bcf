package io.mireu.ls.wire;

/** A text frame of the server, decoded. */
public sealed interface ServerFrame {
    /**
     * Data.
     *
     * @param trCd TR code, empty when it is unreadable
     * @param trKey key of the header, empty for account events
     * @param frame the record
     * @param unknown how many of its fields the record has no place for
     */
    record Data(String trCd, String trKey, RealtimeFrame frame, int unknown) implements ServerFrame {}

    /**
     * Acknowledgement of a registration; its body is null.
     *
     * @param trCd TR code
     * @param trKey key as echoed
     * @param trType 1 to 4, empty when not echoed
     * @param rspCd 00000 when it was taken
     * @param rspMsg message in Korean
     */
    record Ack(String trCd, String trKey, String trType, String rspCd, String rspMsg) implements ServerFrame {}
}
