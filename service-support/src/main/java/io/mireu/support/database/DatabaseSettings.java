package io.mireu.support.database;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the service's tables are.
 *
 * @param url JDBC address of the database that all services share
 * @param username database user
 * @param password its password
 * @param schema the service's own schema
 * @param connections most connections at a time
 */
@Validated
@ConfigurationProperties("mireu.database")
public record DatabaseSettings(
        @NotBlank String url,
        @NotBlank String username,
        @DefaultValue("") String password,
        @Pattern(regexp = "[a-z_]{1,32}") String schema,
        @DefaultValue("6") @Min(2) int connections) {

    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + ", username=" + username + ", schema=" + schema + "]";
    }
}
