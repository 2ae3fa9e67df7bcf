package io.mireu.auth.adapter.out.crypto;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.mireu.auth.application.SigningKeys;
import io.mireu.auth.application.SigningKeys.StoredKey;
import io.mireu.auth.application.TokenSigner;
import io.mireu.auth.domain.Role;
import io.mireu.auth.domain.SignedToken;
import io.mireu.auth.domain.TokenClaims;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** JWTs by ES256 with the key pair that the database keeps. */
@Component
class NimbusTokenSigner implements TokenSigner {

    /** Who signs, and who the tokens are for. */
    private static final String ISSUER = "mireu";

    private final SigningKeys keys;
    private final ECKey key;

    NimbusTokenSigner(SigningKeys keys) throws ParseException {
        this.keys = keys;
        this.key = ECKey.parse(keys.currentOrCreate(NimbusTokenSigner::freshKey).privateJwk());
    }

    @Override
    public SignedToken sign(TokenClaims claims, Instant now, Instant expiresAt) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claimsSet(claims, now, expiresAt));
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
        return new SignedToken(token.serialize(), expiresAt);
    }

    @Override
    public String publicKeys() {
        return "{\"keys\":[" + String.join(",", keys.publicJwks()) + "]}";
    }

    private static JWTClaimsSet claimsSet(TokenClaims claims, Instant now, Instant expiresAt) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(ISSUER)
                .subject(claims.subject())
                .claim("roles", claims.roles().stream().map(Role::name).sorted().toList())
                .claim("sid", claims.sessionId())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .jwtID(UUID.randomUUID().toString())
                .build();
    }

    private static StoredKey freshKey() {
        try {
            ECKey fresh = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
            return new StoredKey(fresh.getKeyID(), fresh.toPublicJWK().toJSONString(), fresh.toJSONString());
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot make a key pair", e);
        }
    }
}
