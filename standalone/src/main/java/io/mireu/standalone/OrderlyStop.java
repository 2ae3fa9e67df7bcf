package io.mireu.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and SIGTERM ask a command to end, and the process waits until it has, but not for ever. */
final class OrderlyStop {

    private final Duration atMost;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    OrderlyStop(Duration atMost) {
        this.atMost = atMost;
    }

    /** From now on signals ask. */
    void listen(PrintWriter out) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> askAndWait(out), "stop"));
    }

    private void askAndWait(PrintWriter out) {
        ask();
        try {
            if (!ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                out.println("mireu: stopping takes too long, giving up; nothing is lost");
                out.flush();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks as Ctrl-C does, without waiting. */
    void ask() {
        asked.countDown();
    }

    /** Waits until the command is asked to end. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** Waits so long at most; says whether the command was asked to end. */
    boolean await(Duration time) throws InterruptedException {
        return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The command has ended. */
    void ended() {
        ended.countDown();
    }
}
