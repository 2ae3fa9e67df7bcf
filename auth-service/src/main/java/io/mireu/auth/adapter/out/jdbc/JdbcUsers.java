package io.mireu.auth.adapter.out.jdbc;

import io.mireu.auth.application.Users;
import io.mireu.auth.domain.Role;
import io.mireu.auth.domain.UserAccount;
import io.mireu.auth.domain.Username;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code users}. */
@Repository
class JdbcUsers implements Users {

    private final JdbcClient jdbc;

    JdbcUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UserAccount> find(Username name) {
        return jdbc.sql("select name, password_hash, roles, enabled from users where name = :name")
                .param("name", name.value())
                .query((row, index) -> userOf(row))
                .optional();
    }

    @Override
    public void addIfAbsent(UserAccount user) {
        jdbc.sql("""
                insert into users (name, password_hash, roles, enabled) values (:name, :hash, :roles, :enabled)
                on conflict (name) do nothing""")
                .param("name", user.name().value())
                .param("hash", user.passwordHash())
                .param("roles", user.roles().stream().map(Role::name).toArray(String[]::new))
                .param("enabled", user.enabled())
                .update();
    }

    @Override
    public void changePassword(Username name, String passwordHash) {
        jdbc.sql("update users set password_hash = :hash where name = :name")
                .param("hash", passwordHash)
                .param("name", name.value())
                .update();
    }

    private static UserAccount userOf(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new UserAccount(
                Username.of(row.getString("name")),
                row.getString("password_hash"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                row.getBoolean("enabled"));
    }
}
