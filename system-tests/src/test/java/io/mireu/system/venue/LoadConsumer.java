package io.mireu.system.venue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * One consumer as thin as can be: a socket, the frames of RFC 6455, and of each message its TR, its key, and for trades
 * whether the day's volume is the last one's plus this trade, so that a lost, repeated or swapped trade is seen.
 */
final class LoadConsumer implements AutoCloseable {

    private static final int SECONDS = 600;
    private static final int BUFFER = 1 << 18;
    private static final byte[] CODE = ascii("\"tr_cd\":\"");
    private static final byte[] KEY = ascii("\"tr_key\":\"");
    private static final byte[] TRADED = ascii("\"cvolume\":\"");
    private static final byte[] VOLUME = ascii("\"volume\":\"");
    private static final byte[] NO_BODY = ascii("\"body\":null}");

    private final Socket socket;
    private final OutputStream out;
    private final Thread reader;
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong gaps = new AtomicLong();
    private final AtomicLong trades = new AtomicLong();
    private final AtomicLongArray perSecond = new AtomicLongArray(SECONDS);
    private final Map<String, Long> volumes = new HashMap<>();
    private final Map<String, byte[]> books = new ConcurrentHashMap<>();
    private final long startNs = System.nanoTime();
    private volatile String ended = "";

    LoadConsumer(int port) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setReceiveBufferSize(BUFFER);
            out = socket.getOutputStream();
            out.write(ascii("GET /websocket HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\n"
                    + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
            String answer = head();
            if (!answer.startsWith("HTTP/1.1 101")) {
                throw new IllegalStateException(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader = Thread.ofPlatform().daemon().name("load-consumer").start(this::read);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = socket.getInputStream().read();
            if (read < 0) {
                throw new IOException("the handshake ended early");
            }
            head.append((char) read);
        }
        return head.toString();
    }

    /** Asks for a contract's trades or book. */
    void register(String token, String code, String key) {
        byte[] text = ascii("{\"header\":{\"token\":\"" + token + "\",\"tr_type\":\"3\"},\"body\":{\"tr_cd\":\"" + code
                + "\",\"tr_key\":\"" + key + "\"}}");
        // a mask of zeros is a mask
        byte[] frame = new byte[8 + text.length];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (0x80 | 126);
        frame[2] = (byte) (text.length >> 8);
        frame[3] = (byte) text.length;
        System.arraycopy(text, 0, frame, 8, text.length);
        try {
            out.write(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER))) {
            byte[] message = new byte[BUFFER];
            while (true) {
                int opcode = in.readUnsignedByte();
                int length = in.readUnsignedByte();
                length = length == 126 ? in.readUnsignedShort() : length == 127 ? (int) in.readLong() : length;
                in.readFully(message, 0, length);
                if (opcode != 0x81) {
                    ended = "opcode " + opcode;
                    return;
                }
                take(message, length);
            }
        } catch (IOException | RuntimeException e) {
            ended = e.toString();
        }
    }

    private void take(byte[] message, int length) {
        if (matches(message, length - NO_BODY.length, NO_BODY)) {
            acknowledged.incrementAndGet();
            return;
        }
        received.incrementAndGet();
        bytes.addAndGet(length);
        perSecond.incrementAndGet((int) ((System.nanoTime() - startNs) / 1_000_000_000));
        int code = after(message, 0, length, CODE);
        int key = after(message, code, length, KEY);
        String contract = new String(message, key, 8, StandardCharsets.US_ASCII);
        if (message[code + 1] == 'H') {
            books.put(contract, Arrays.copyOf(message, length));
        } else {
            trade(message, length, key, contract);
        }
    }

    private void trade(byte[] message, int length, int from, String contract) {
        trades.incrementAndGet();
        long quantity = number(message, after(message, from, length, TRADED));
        long volume = number(message, after(message, from, length, VOLUME));
        Long before = volumes.put(contract, volume);
        if (before != null && before + quantity != volume) {
            gaps.incrementAndGet();
        }
    }

    private static int after(byte[] message, int from, int length, byte[] what) {
        for (int i = from; i <= length - what.length; i++) {
            if (message[i] == what[0] && matches(message, i, what)) {
                return i + what.length;
            }
        }
        throw new IllegalArgumentException("no " + new String(what, StandardCharsets.US_ASCII) + " in "
                + new String(message, 0, length, StandardCharsets.UTF_8));
    }

    private static boolean matches(byte[] message, int from, byte[] what) {
        return from >= 0 && Arrays.equals(message, from, from + what.length, what, 0, what.length);
    }

    private static long number(byte[] message, int from) {
        long number = 0;
        for (int i = from; message[i] >= '0' && message[i] <= '9'; i++) {
            number = 10 * number + message[i] - '0';
        }
        return number;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    /** Data frames. */
    long received() {
        return received.get();
    }

    /** Bytes of data frames, their headers apart. */
    long bytes() {
        return bytes.get();
    }

    long trades() {
        return trades.get();
    }

    /** Trades whose day's volume does not follow from the one before. */
    long gaps() {
        return gaps.get();
    }

    /** Full seconds since it began. */
    int second() {
        return (int) ((System.nanoTime() - startNs) / 1_000_000_000);
    }

    /** What came in a second. */
    long in(int second) {
        return perSecond.get(second);
    }

    /** The last book of each contract. */
    Map<String, byte[]> books() {
        return books;
    }

    /** Why it reads no more, or empty while it does. */
    String ended() {
        return ended;
    }

    @Override
    public void close() {
        try {
            socket.close();
            reader.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
