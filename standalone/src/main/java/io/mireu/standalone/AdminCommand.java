package io.mireu.standalone;

import io.mireu.auth.AuthServiceApplication;
import io.mireu.auth.application.ResetPassword;
import io.mireu.auth.domain.Username;
import io.mireu.embedded.EmbeddedInfrastructure;
import io.mireu.embedded.InfrastructureSettings;
import io.mireu.support.MireuService;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the owner of a data folder may do without signing in. */
@Command(name = "admin", mixinStandardHelpOptions = true, description = "for the owner of a data folder")
final class AdminCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private CommandSpec spec;

    @Command(name = "reset-password", description = "gives a user a new password and prints it")
    int resetPassword(
            @Option(names = "--user", defaultValue = "admin", description = "whose (default: ${DEFAULT-VALUE})")
                    String user,
            @Option(
                            names = "--data",
                            defaultValue = ".mireu/demo",
                            description =
                                    "the demo's data folder (default: ${DEFAULT-VALUE}); the demo must not be running")
                    Path data) {
        try (EmbeddedInfrastructure infrastructure = EmbeddedInfrastructure.start(InfrastructureSettings.in(data));
                ConfigurableApplicationContext auth = MireuService.builder(AuthServiceApplication.class, "auth-service")
                        .run(DemoArguments.withoutVenue(infrastructure, DemoSecrets.in(data)))) {
            String password =
                    auth.getBean(ResetPassword.class).handle(Username.of(user)).value();
            spec.commandLine().getOut().println("New password of " + user + ": " + password);
            return ExitCode.DONE;
        }
    }
}
