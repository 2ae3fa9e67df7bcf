package io.mireu.simulator.fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults that are armed; whoever commits one takes it from here. */
public final class FaultPlan {

    private final AtomicInteger lostAnswers = new AtomicInteger();
    private final AtomicInteger lateAnswers = new AtomicInteger();
    private final AtomicInteger droppedFills = new AtomicInteger();
    private final AtomicInteger failedCalls = new AtomicInteger();
    private final AtomicInteger failedOrders = new AtomicInteger();
    private final List<Runnable> cutSockets = new CopyOnWriteArrayList<>();
    private final List<Runnable> revokeTokens = new CopyOnWriteArrayList<>();
    private volatile boolean foreignSocket;
    private volatile Duration lateness = Duration.ZERO;

    /** The next so many orders are taken and never answered. */
    public void loseOrderAnswers(int count) {
        lostAnswers.addAndGet(count);
    }

    /** The next so many answers come so late. */
    public void delayAnswers(int count, Duration by) {
        lateness = by;
        lateAnswers.addAndGet(count);
    }

    /** The next so many fills are not told on the socket. */
    public void dropFillFrames(int count) {
        droppedFills.addAndGet(count);
    }

    /** The next so many calls fail. */
    public void failCalls(int count) {
        failedCalls.addAndGet(count);
    }

    /** The next so many orders fail, whatever else is called meanwhile. */
    public void failOrders(int count) {
        failedOrders.addAndGet(count);
    }

    /** Closes all sockets. */
    public void cutSockets() {
        cutSockets.forEach(Runnable::run);
    }

    /** Ends all tokens, then closes their sockets. */
    public void revokeTokens() {
        revokeTokens.forEach(Runnable::run);
        cutSockets();
    }

    /** Whether the WebSocket is to be one of the other environment, whatever the settings say. */
    public void foreignSocket(boolean foreign) {
        foreignSocket = foreign;
    }

    /** Whether the WebSocket is to be one of the other environment. */
    public boolean isSocketForeign() {
        return foreignSocket;
    }

    /** What closes the sockets. */
    public void onCutSockets(Runnable action) {
        cutSockets.add(action);
    }

    /** What ends the tokens. */
    public void onRevokeTokens(Runnable action) {
        revokeTokens.add(action);
    }

    /** Whether this order's answer is to be lost. */
    public boolean takeLostAnswer() {
        return take(lostAnswers);
    }

    /** How late this answer is to be; usually not at all. */
    public Duration takeLateness() {
        return take(lateAnswers) ? lateness : Duration.ZERO;
    }

    /** Whether this fill is to stay untold. */
    public boolean takeDroppedFill() {
        return take(droppedFills);
    }

    /** Whether this call is to fail. */
    public boolean takeFailedCall() {
        return take(failedCalls);
    }

    /** Whether this order is to fail. */
    public boolean takeFailedOrder() {
        return take(failedOrders);
    }

    private static boolean take(AtomicInteger armed) {
        return armed.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
