package io.mireu.embedded;

/**
 * How to reach one database.
 *
 * @param jdbcUrl  address without credentials
 * @param username an owner of the database
 * @param password hidden in {@link #toString()}
 */
public record DatabaseAccess(String jdbcUrl, String username, String password) {

    public DatabaseAccess {
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("not an address of PostgreSQL: " + jdbcUrl);
        }
    }

    DatabaseAccess withDatabase(String name) {
        return new DatabaseAccess(jdbcUrl.replaceFirst("/[^/]*$", "/" + name), username, password);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + ", " + username + "]";
    }
}
