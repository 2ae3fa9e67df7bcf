package io.mireu.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Creates databases on a server, through its administration database. */
record DatabaseAdministration(DatabaseAccess administration) {

    /** @param name lower-case letters, digits and underscores only */
    DatabaseAccess createIfMissing(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (Connection connection = DriverManager.getConnection(
                administration.jdbcUrl(), administration.username(), administration.password())) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
        } catch (SQLException e) {
            throw new InfrastructureException("Cannot create database " + name + ": " + e.getMessage(), e);
        }
        return administration.withDatabase(name);
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }
}
