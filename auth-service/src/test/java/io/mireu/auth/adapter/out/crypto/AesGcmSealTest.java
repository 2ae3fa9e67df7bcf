package io.mireu.auth.adapter.out.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.auth.application.AuthSecrets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AesGcmSealTest {

    private final AesGcmSeal seal = sealOf(7);

    @Test
    void whatWasSealedOpensAgainAndLooksDifferentEachTime() {
        byte[] first = seal.seal("app-secret", "row/1");
        byte[] second = seal.seal("app-secret", "row/1");
        assertThat(seal.open(first, "row/1")).isEqualTo("app-secret");
        assertThat(first).isNotEqualTo(second);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("app-secret");
    }

    @Test
    void itDoesNotOpenInAnotherRowNorWithAnotherKeyNorChanged() {
        byte[] sealed = seal.seal("app-secret", "row/1");
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, "row/2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealOf(8).open(sealed, "row/1")).hasMessageContaining("MIREU_MASTER_KEY");
        assertThatThrownBy(() -> seal.open(changed, "row/1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        String key = Base64.getEncoder().encodeToString(new byte[16]);
        assertThatThrownBy(() -> new AesGcmSeal(new AuthSecrets(key, "0123456789abcdef")))
                .hasMessageContaining("16 bytes");
    }

    private static AesGcmSeal sealOf(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return new AesGcmSeal(new AuthSecrets(Base64.getEncoder().encodeToString(key), "0123456789abcdef"));
    }
}
