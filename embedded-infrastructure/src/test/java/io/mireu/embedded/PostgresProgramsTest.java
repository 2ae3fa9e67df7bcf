package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresProgramsTest {

    private static final Subprocess.Result WORKS = new Subprocess.Result(0, "");
    private static final Subprocess.Result FORBIDDEN = new Subprocess.Result(1, "Operation not permitted\n");

    @Test
    void whereUnshareIsForbiddenTheNextWayIsTaken() {
        List<PrivilegeDrop> tried = new ArrayList<>();
        PrivilegeDrop chosen = PostgresPrograms.choose(List.of(PrivilegeDrop.values()), way -> {
            tried.add(way);
            return way == PrivilegeDrop.UNSHARE ? FORBIDDEN : WORKS;
        });
        assertThat(chosen).isEqualTo(PrivilegeDrop.SETPRIV);
        assertThat(tried).containsExactly(PrivilegeDrop.UNSHARE, PrivilegeDrop.SETPRIV);
    }

    @Test
    void whereNothingWorksThePersonLearnsWhyAndWhatToDo() {
        assertThatThrownBy(() -> PostgresPrograms.choose(List.of(PrivilegeDrop.values()), way -> FORBIDDEN))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("ordinary user")
                .hasMessageContaining("MIREU_CACHE_DIR")
                .hasMessageContaining("UNSHARE: Operation not permitted")
                .hasMessageContaining("SUDO: Operation not permitted");
    }

    @Test
    void aMissingProgramIsAFailedTrialAndNotAnAccident() {
        assertThat(Subprocess.run(List.of("mireu-no-such-program")).exitCode()).isEqualTo(127);
    }

    @Test
    void suIsGivenEveryWordInQuotes() {
        var user = new UnprivilegedUser("nobody", 65534, 65534);
        assertThat(PrivilegeDrop.SU.command(List.of("initdb", "a folder", "it's"), user))
                .last()
                .isEqualTo("exec 'initdb' 'a folder' 'it'\\''s'");
    }
}
