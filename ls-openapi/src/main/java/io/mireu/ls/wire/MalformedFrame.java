package io.mireu.ls.wire;

/**
 * A frame that could not be understood; set aside, never fatal.
 *
 * @param trCd TR code, empty when even that is unreadable
 * @param reason what is wrong with it
 * @param text start of the frame; frames that may carry a token are left out
 */
public record MalformedFrame(String trCd, String reason, String text) implements RealtimeFrame {}
