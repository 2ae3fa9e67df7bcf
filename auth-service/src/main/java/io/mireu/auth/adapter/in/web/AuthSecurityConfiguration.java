package io.mireu.auth.adapter.in.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.mireu.auth.application.TokenSigner;
import io.mireu.support.security.PublicPaths;
import io.mireu.support.security.Tokens;
import java.text.ParseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What is open here, and how this service checks its own tokens without calling itself. */
@Configuration(proxyBeanMethods = false)
class AuthSecurityConfiguration {

    @Bean
    PublicPaths authPublicPaths() {
        return PublicPaths.of(
                "/oauth2/jwks",
                "/internal/v1/service-tokens",
                "/api/v1/auth/login",
                "/api/v1/auth/tokens",
                "/api/v1/auth/sign-in-links/consume");
    }

    @Bean
    JwtDecoder ownTokens(TokenSigner signer) throws ParseException {
        JWKSet keys = JWKSet.parse(signer.publicKeys());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(keys))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(Tokens.ISSUER), new JwtAudienceValidator(Tokens.AUDIENCE)));
        return decoder;
    }
}
