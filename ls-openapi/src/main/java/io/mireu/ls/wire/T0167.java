package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** t0167: server time (서버시간조회). */
public final class T0167 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t0167", "/etc/time-search", RestTr.Kind.READ, "t0167InBlock", InBlock.class, Response.class, "서버시간조회");

    private T0167() {}

    /** What is asked. */
    public record InBlock(@Wire("id S8 ; id (send empty)") String id) {}

    /** Answer. */
    public record OutBlock(
            @Wire("dt S8 일자(YYYYMMDD); server date YYYYMMDD")
            String dt,

            @Wire("time S12 시간(HHMMSSssssss); server time HHMMSSuuuuuu")
            String time) {
        private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSSSSS");

        /** Date and time in Seoul. */
        public LocalDateTime seoul() {
            return LocalDateTime.parse(dt + time, STAMP);
        }
    }

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t0167OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
