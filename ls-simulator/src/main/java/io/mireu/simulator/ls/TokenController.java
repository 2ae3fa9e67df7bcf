package io.mireu.simulator.ls;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Issues and revokes access tokens. */
@RestController
class TokenController {

    private final AccessTokens tokens;

    TokenController(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping(path = "/oauth2/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<ObjectNode> issue(
            @RequestParam(name = "grant_type", defaultValue = "") String grantType,
            @RequestParam(name = "appkey", defaultValue = "") String appKey,
            @RequestParam(name = "appsecretkey", defaultValue = "") String appSecret,
            @RequestParam(name = "scope", defaultValue = "") String scope) {
        if (!"client_credentials".equals(grantType)) {
            throw GatewayRefusal.missing("grant_type");
        }
        if (!"oob".equals(scope)) {
            throw GatewayRefusal.missing("scope");
        }
        AccessTokens.Issued issued = tokens.issue(appKey, appSecret);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("access_token", issued.token());
        body.put("scope", "oob");
        body.put("token_type", "Bearer");
        body.put("expires_in", issued.life().toSeconds());
        return ResponseEntity.ok(body);
    }

    @PostMapping(path = "/oauth2/revoke", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<ObjectNode> revoke(
            @RequestParam(name = "appkey", defaultValue = "") String appKey,
            @RequestParam(name = "appsecretkey", defaultValue = "") String appSecret,
            @RequestParam(name = "token", defaultValue = "") String token) {
        tokens.revoke(appKey, appSecret, token);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("code", 200);
        body.put("message", "접근토큰 폐기에 성공하였습니다.");
        return ResponseEntity.ok(body);
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> refused(GatewayRefusal refusal) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("error_code", refusal.code());
        body.put("error_description", refusal.text());
        body.put("rsp_cd", refusal.code());
        body.put("rsp_msg", refusal.text());
        return ResponseEntity.status(refusal.status()).body(body);
    }
}
