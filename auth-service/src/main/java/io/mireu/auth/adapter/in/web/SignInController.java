package io.mireu.auth.adapter.in.web;

import io.mireu.auth.application.ChangePassword;
import io.mireu.auth.application.EndSession;
import io.mireu.auth.application.IssueUserToken;
import io.mireu.auth.application.SignInWithLink;
import io.mireu.auth.application.SignInWithPassword;
import io.mireu.auth.domain.Role;
import io.mireu.auth.domain.SignInResult;
import io.mireu.auth.domain.Username;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out: a cookie for browsers, a token for programs. */
@RestController
@RequestMapping("/api/v1/auth")
class SignInController {

    private final SignInWithPassword withPassword;
    private final SignInWithLink withLink;
    private final ChangePassword changePassword;
    private final EndSession endSession;
    private final IssueUserToken userToken;
    private final SessionCookie cookie;

    SignInController(
            SignInWithPassword withPassword,
            SignInWithLink withLink,
            ChangePassword changePassword,
            EndSession endSession,
            IssueUserToken userToken,
            SessionCookie cookie) {
        this.withPassword = withPassword;
        this.withLink = withLink;
        this.changePassword = changePassword;
        this.endSession = endSession;
        this.userToken = userToken;
        this.cookie = cookie;
    }

    @PostMapping("/login")
    ResponseEntity<SignedInUser> login(@Valid @RequestBody SignInRequests.Password body, HttpServletRequest request) {
        return inBrowser(withPassword.handle(body.username(), body.password(), request.getRemoteAddr()), request);
    }

    @PostMapping("/sign-in-links/consume")
    ResponseEntity<SignedInUser> consume(@Valid @RequestBody SignInRequests.Code body, HttpServletRequest request) {
        return inBrowser(withLink.handle(body.code(), request.getRemoteAddr()), request);
    }

    @PostMapping("/tokens")
    ResponseEntity<TokenAnswer> token(@Valid @RequestBody SignInRequests.Password body, HttpServletRequest request) {
        SignInResult.SignedIn signedIn = SignInAnswers.requireSignedIn(
                withPassword.handle(body.username(), body.password(), request.getRemoteAddr()));
        TokenAnswer answer = TokenAnswer.of(userToken.of(signedIn.user(), signedIn.session()));
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(answer);
    }

    @PostMapping("/logout")
    ResponseEntity<Void> logout(@AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        String session = token.getClaimAsString("sid");
        if (session != null) {
            endSession.handle(session);
        }
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie.gone(request).toString())
                .build();
    }

    @GetMapping("/me")
    SignedInUser me(@AuthenticationPrincipal Jwt token) {
        return new SignedInUser(subject(token), Objects.requireNonNull(token.getClaimAsStringList("roles")), null);
    }

    @PostMapping("/password")
    @PreAuthorize("!hasRole('SERVICE')")
    ResponseEntity<SignedInUser> password(
            @Valid @RequestBody SignInRequests.Change body,
            @AuthenticationPrincipal Jwt token,
            HttpServletRequest request) {
        return inBrowser(
                changePassword.handle(
                        Username.of(subject(token)), body.current(), body.fresh(), request.getRemoteAddr()),
                request);
    }

    private ResponseEntity<SignedInUser> inBrowser(SignInResult result, HttpServletRequest request) {
        SignInResult.SignedIn signedIn = SignInAnswers.requireSignedIn(result);
        List<String> roles =
                signedIn.user().roles().stream().map(Role::name).sorted().toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.of(signedIn, request).toString())
                .body(new SignedInUser(
                        signedIn.user().name().value(),
                        roles,
                        signedIn.session().expiresAt()));
    }

    private static String subject(Jwt token) {
        return Objects.requireNonNull(token.getSubject());
    }
}
