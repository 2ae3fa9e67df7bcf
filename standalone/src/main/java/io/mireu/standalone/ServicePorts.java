package io.mireu.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** The port of each service, as its settings file and the variables say. */
final class ServicePorts {

    private static final String SIMULATOR = "ls-simulator";
    private static final Pattern PORT = Pattern.compile("(?:\\$\\{(\\w+):)?(\\d+)}?");

    private ServicePorts() {}

    /** By service, in the order of the flow. */
    static Map<String, Integer> of(Map<String, String> variables) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        DemoArguments.SERVICES.forEach(service -> ports.put(service, port(service, variables)));
        ports.put(SIMULATOR, port(SIMULATOR, variables));
        return ports;
    }

    private static int port(String service, Map<String, String> variables) {
        String written = written(service);
        Matcher port = PORT.matcher(written);
        if (!port.matches()) {
            throw new IllegalStateException(service + ".yml has no port that can be read: " + written);
        }
        String usual = port.group(2);
        String variable = port.group(1);
        String chosen = variable == null ? usual : variables.getOrDefault(variable, usual);
        if (!chosen.strip().matches("\\d{1,5}")) {
            throw new IllegalArgumentException(variable + " is no port: '" + chosen + "'");
        }
        return Integer.parseInt(chosen.strip());
    }

    private static String written(String service) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource(service + ".yml"));
        Properties settings = Objects.requireNonNull(yaml.getObject());
        return String.valueOf(settings.get("server.port"));
    }

    /** Services whose port is taken. */
    static List<String> taken(Map<String, Integer> ports) {
        return ports.entrySet().stream()
                .filter(entry -> !isFree(entry.getValue()))
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
