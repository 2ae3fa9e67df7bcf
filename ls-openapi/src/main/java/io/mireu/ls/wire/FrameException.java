package io.mireu.ls.wire;

/** Why a frame cannot be decoded; ends as a {@link MalformedFrame}. */
final class FrameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FrameException(String message) {
        super(message, null, false, false);
    }
}
