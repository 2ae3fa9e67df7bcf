package io.mireu.simulator.ls;

import io.mireu.simulator.ls.SocketRecord.Kind;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads from the text of a frame what tells it from others. The digest of a book is FNV-1a of 64 bits over its bids and
 * then its offers, best first, each as {@code price:quantity:orders;} without trailing zeros, empty levels left out, and
 * a {@code |} between the sides.
 */
final class FrameFacts {

    private static final String[] TIMES = {"chetime", "hotime", "time"};
    private static final int LEVELS = 5;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final JsonMapper json = JsonMapper.builder().build();

    /** What is remembered of a frame that was written, without its number. */
    SocketRecord written(long socket, String text) {
        JsonNode frame = json.readTree(text);
        JsonNode header = frame.path("header");
        JsonNode body = frame.path("body");
        boolean book = body.has("bidho1") && body.has("offerrem5");
        boolean trade = body.has("cvolume");
        return new SocketRecord(
                0,
                socket,
                Kind.WRITTEN,
                header.path("tr_cd").asString(""),
                header.path("tr_key").asString(""),
                time(body),
                trade ? body.path("volume").asLong() : 0,
                book ? digest(side(body, "bid") + "|" + side(body, "offer")) : 0);
    }

    private static String time(JsonNode body) {
        for (String field : TIMES) {
            if (body.has(field)) {
                return body.path(field).asString("");
            }
        }
        return "";
    }

    private static String side(JsonNode body, String side) {
        StringBuilder levels = new StringBuilder();
        for (int level = 1; level <= LEVELS; level++) {
            BigDecimal price = new BigDecimal(body.path(side + "ho" + level).asString("0"));
            long quantity = body.path(side + "rem" + level).asLong();
            if (price.signum() > 0 && quantity != 0) {
                levels.append(price.stripTrailingZeros().toPlainString())
                        .append(':')
                        .append(quantity)
                        .append(':')
                        .append(body.path(side + "cnt" + level).asLong())
                        .append(';');
            }
        }
        return levels.toString();
    }

    private static long digest(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
