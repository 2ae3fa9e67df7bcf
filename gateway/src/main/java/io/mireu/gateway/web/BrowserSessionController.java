package io.mireu.gateway.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page whether anybody is signed in, without an error when nobody is. */
@RestController
class BrowserSessionController {

    @GetMapping("/api/v1/session")
    BrowserSession session(@AuthenticationPrincipal @Nullable Jwt token) {
        if (token == null) {
            return new BrowserSession(false, null, List.of());
        }
        List<String> roles = token.getClaimAsStringList("roles");
        return new BrowserSession(true, token.getSubject(), roles == null ? List.of() : roles);
    }

    /** Who uses the page. */
    record BrowserSession(boolean signedIn, @Nullable String username, List<String> roles) {}
}
