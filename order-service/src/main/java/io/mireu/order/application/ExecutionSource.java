package io.mireu.order.application;

/** Where we heard of an execution first. */
public enum ExecutionSource {
    /** C01 of the WebSocket. */
    STREAM,
    /** The venue's list, because its frame was lost. */
    RECONCILIATION
}
