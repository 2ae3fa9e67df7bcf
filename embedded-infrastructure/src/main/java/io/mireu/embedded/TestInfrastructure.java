package io.mireu.embedded;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One broker and one database server for all tests of a process; both vanish with it. */
public final class TestInfrastructure {

    /** {@code embedded}, the default, or {@code testcontainers}. */
    public static final String CHOICE_VARIABLE = "MIREU_TEST_INFRA";

    private static @Nullable TestInfrastructure shared;

    private final TestBackend backend;
    private final AtomicLong databases = new AtomicLong();

    private TestInfrastructure(TestBackend backend) {
        this.backend = backend;
    }

    /**
     * Starts on first use.
     *
     * @throws InfrastructureException when what was asked for cannot start; nothing else is tried instead
     */
    public static synchronized TestInfrastructure shared() {
        TestInfrastructure current = shared;
        if (current == null) {
            current = new TestInfrastructure(start(System.getenv(CHOICE_VARIABLE)));
            shared = current;
        }
        return current;
    }

    public String bootstrapServers() {
        return backend.bootstrapServers();
    }

    /** A fresh, empty database, for one test class. */
    public DatabaseAccess createDatabase() {
        return new DatabaseAdministration(backend.administration())
                .createIfMissing("test_" + databases.incrementAndGet());
    }

    static TestBackend start(@Nullable String choice) {
        return switch (choice == null ? "" : choice) {
            case "", "embedded" -> EmbeddedTestBackend.start();
            case "testcontainers" -> startContainers();
            default ->
                throw new InfrastructureException(
                        CHOICE_VARIABLE + " must be embedded or testcontainers, not " + choice);
        };
    }

    private static TestBackend startContainers() {
        try {
            return ContainerTestBackend.start();
        } catch (NoClassDefFoundError e) {
            throw new InfrastructureException(
                    CHOICE_VARIABLE + "=testcontainers needs testcontainers-postgresql and testcontainers-kafka on the"
                            + " class path; the Maven profile testcontainers adds them",
                    e);
        }
    }
}
