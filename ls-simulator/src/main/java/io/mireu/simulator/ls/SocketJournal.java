package io.mireu.simulator.ls;

import io.mireu.simulator.ls.SocketRecord.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Remembers, while it is asked to, what was written to each realtime socket; the oldest makes room for the newest. */
@Component
public class SocketJournal {

    /** Most that it keeps, about 100 MB. */
    public static final int LARGEST = 1_000_000;

    private final FrameFacts facts = new FrameFacts();
    private final Deque<SocketRecord> records = new ArrayDeque<>();
    private volatile int capacity;
    private long last;
    private long dropped;

    /**
     * A part of the journal.
     *
     * @param records in the order in which it happened; empty at the end
     * @param dropped how many were forgotten to make room since it began
     */
    public record Page(List<SocketRecord> records, long dropped) {

        public Page {
            records = List.copyOf(records);
        }
    }

    /**
     * Begins anew, or ends.
     *
     * @param most records that are kept, at most {@value #LARGEST}; 0 to remember nothing
     */
    public synchronized void keep(int most) {
        records.clear();
        last = 0;
        dropped = 0;
        capacity = most;
    }

    /**
     * What happened after a record; what has been read is forgotten.
     *
     * @param after number of the last record that the reader has, 0 for none
     * @param limit most records
     */
    public synchronized Page after(long after, int limit) {
        while (!records.isEmpty() && records.getFirst().number() <= after) {
            records.removeFirst();
        }
        List<SocketRecord> page = new ArrayList<>(Math.min(limit, records.size()));
        Iterator<SocketRecord> next = records.iterator();
        while (page.size() < limit && next.hasNext()) {
            page.add(next.next());
        }
        return new Page(page, dropped);
    }

    void written(long socket, String text) {
        if (capacity > 0) {
            add(facts.written(socket, text));
        }
    }

    void happened(long socket, Kind kind, String topic) {
        if (capacity > 0) {
            int bar = topic.indexOf('|');
            String tr = bar < 0 ? "" : topic.substring(0, bar);
            add(new SocketRecord(0, socket, kind, tr, topic.substring(bar + 1), "", 0, 0));
        }
    }

    private synchronized void add(SocketRecord happened) {
        if (capacity == 0) {
            return;
        }
        if (records.size() == capacity) {
            records.removeFirst();
            dropped++;
        }
        records.addLast(happened.numbered(++last));
    }
}
