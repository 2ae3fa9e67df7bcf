package io.mireu.benchmark.feed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Processor time by part of the process since the start, nanoseconds.
 *
 * @param ns of each part
 */
public record ThreadTimes(Map<Part, Long> ns) {

    public ThreadTimes {
        ns = Collections.unmodifiableMap(new EnumMap<>(ns));
    }

    /** Who used it. */
    public enum Part {
        /** The simulated market, and what writes its sockets. */
        VENUE,
        /** The client's sockets: reading and decoding. */
        CLIENT,
        /** The service's thread: mapping, judging, encoding, handing to the producer. */
        FEED,
        /** The producer's own thread: batches to the broker and its answers. */
        PRODUCER,
        /** The broker. */
        BROKER,
        /** The JVM: garbage collector and compilers. */
        JVM,
        /** The rest. */
        OTHER
    }

    static ThreadTimes now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Part, Long> ns = new EnumMap<>(Part.class);
        long known = 0;
        Map<Long, String> names = new HashMap<>();
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null) {
                names.put(info.getThreadId(), info.getThreadName());
            }
        }
        for (Map.Entry<Long, String> thread : names.entrySet()) {
            long used = Math.max(0, threads.getThreadCpuTime(thread.getKey()));
            ns.merge(part(thread.getValue()), used, Long::sum);
            known += used;
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ns.merge(Part.JVM, system.getProcessCpuTime() - known, Long::sum);
        return new ThreadTimes(ns);
    }

    private static Part part(String name) {
        // The simulator writes each socket on a virtual thread: the carriers do nothing else under load.
        if (name.startsWith("simulator-") || name.startsWith("ForkJoinPool-1-worker")) {
            return Part.VENUE;
        }
        if (name.startsWith("OkHttp")) {
            return Part.CLIENT;
        }
        if (name.startsWith("market-feed")) {
            return Part.FEED;
        }
        if (name.startsWith("kafka-producer-network-thread")) {
            return Part.PRODUCER;
        }
        return name.contains("kafka") || name.contains("raft") ? Part.BROKER : Part.OTHER;
    }

    /** What was used since another reading. */
    ThreadTimes since(ThreadTimes before) {
        Map<Part, Long> used = new EnumMap<>(Part.class);
        ns.forEach((part, total) -> used.put(part, total - before.ns.getOrDefault(part, 0L)));
        return new ThreadTimes(used);
    }
}
