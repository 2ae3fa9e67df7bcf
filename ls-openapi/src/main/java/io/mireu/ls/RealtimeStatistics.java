package io.mireu.ls;

/**
 * Counts of a realtime session since it was made.
 *
 * @param connections connections that stood
 * @param frames data frames, the malformed included
 * @param malformed frames that could not be understood
 * @param failures deliveries that the listener failed on
 * @param doubled frames that two connections brought while one took over from the other; told once
 * @param unknownFields fields that no record has a place for
 * @param missedContracts volume that no trade frame told, contracts or shares
 * @param repeatedTrades trade frames whose volume had been told before
 */
public record RealtimeStatistics(
        long connections,
        long frames,
        long malformed,
        long failures,
        long doubled,
        long unknownFields,
        long missedContracts,
        long repeatedTrades) {
    /** Of a session that has counted nothing. */
    public static final RealtimeStatistics NONE = new RealtimeStatistics(0, 0, 0, 0, 0, 0, 0, 0);

    /** Of this session and another one. */
    public RealtimeStatistics plus(RealtimeStatistics other) {
        return new RealtimeStatistics(
                connections + other.connections,
                frames + other.frames,
                malformed + other.malformed,
                failures + other.failures,
                doubled + other.doubled,
                unknownFields + other.unknownFields,
                missedContracts + other.missedContracts,
                repeatedTrades + other.repeatedTrades);
    }
}
