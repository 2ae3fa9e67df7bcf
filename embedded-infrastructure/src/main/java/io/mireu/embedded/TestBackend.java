package io.mireu.embedded;

/** What lends the tests a broker and a database server. */
interface TestBackend {

    String bootstrapServers();

    /** A database from which others are created. */
    DatabaseAccess administration();
}
