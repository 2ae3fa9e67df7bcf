package io.mireu.gateway.stream;

import io.mireu.gateway.stream.StreamClient.Viewer;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of everything that a browser shows. */
@RestController
class StreamController {

    private final StreamHub hub;

    StreamController(StreamHub hub) {
        this.hub = hub;
    }

    /**
     * Server-sent events {@code {"type", "data"}}: {@code reset}, everything known, {@code ready}, then what happens.
     *
     * @param instruments codes with commas; every future by default
     */
    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            @AuthenticationPrincipal Jwt token, @RequestParam(defaultValue = "") String instruments) {
        String session = Objects.requireNonNullElse(token.getClaimAsString("sid"), "");
        Viewer viewer =
                new Viewer(session, Objects.requireNonNull(token.getExpiresAt()), InstrumentFilter.parse(instruments));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(hub.connect(viewer));
    }
}
