package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** t0167: time of the venue (서버시간). */
public final class T0167 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR =
            new RestTr<>("t0167", "/etc/time-search", RestTr.Kind.READ, "t0167InBlock", Response.class);

    private T0167() {}

    /** What is asked. */
    public record InBlock(@JsonProperty("id") String id) {}

    /** Answer. */
    public record OutBlock(
            @JsonProperty("dt") String dt,
            @JsonProperty("time") String time) {
        private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSSSSS");

        /** Date and time in Seoul. */
        public LocalDateTime seoul() {
            return LocalDateTime.parse(dt + time, STAMP);
        }
    }

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t0167OutBlock") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
