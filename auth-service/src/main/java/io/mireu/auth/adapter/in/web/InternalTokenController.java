package io.mireu.auth.adapter.in.web;

import io.mireu.auth.application.IssueServiceToken;
import io.mireu.auth.application.IssueUserToken;
import io.mireu.auth.application.ProvideLsToken;
import io.mireu.auth.application.TokenSigner;
import io.mireu.auth.domain.SessionSecret;
import io.mireu.model.order.AccountId;
import io.mireu.support.web.ProblemException;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for our own services; the gateway routes none of these paths. */
@RestController
class InternalTokenController {

    private final TokenSigner signer;
    private final IssueServiceToken serviceToken;
    private final IssueUserToken userToken;
    private final ProvideLsToken lsToken;

    InternalTokenController(
            TokenSigner signer, IssueServiceToken serviceToken, IssueUserToken userToken, ProvideLsToken lsToken) {
        this.signer = signer;
        this.serviceToken = serviceToken;
        this.userToken = userToken;
        this.lsToken = lsToken;
    }

    @GetMapping(path = "/oauth2/jwks", produces = MediaType.APPLICATION_JSON_VALUE)
    String publicKeys() {
        return signer.publicKeys();
    }

    @PostMapping("/internal/v1/service-tokens")
    TokenAnswer serviceToken(@Valid @RequestBody SignInRequests.Service body) {
        return serviceToken
                .handle(body.service(), body.secret())
                .map(TokenAnswer::of)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.UNAUTHORIZED,
                        "service-refused",
                        "MIREU_SERVICE_SECRET is not the same here and there"));
    }

    /** The gateway turns a browser's cookie into a token here. */
    @PostMapping("/internal/v1/sessions/token")
    TokenAnswer userToken(@Valid @RequestBody SignInRequests.Session body) {
        return userToken
                .handle(new SessionSecret(body.session()))
                .map(TokenAnswer::of)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "session-over", "sign in again"));
    }

    @GetMapping("/internal/v1/ls/accounts/{account}/token")
    LsTokenAnswer lsToken(@PathVariable String account, @RequestParam(required = false) @Nullable String invalid) {
        return LsTokenAnswer.of(lsToken.handle(AccountId.of(account), invalid));
    }
}
