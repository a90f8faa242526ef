package vn.hoitu.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked for on the command line and in the environment ({@code HOITU_PORT} for {@code --port} and so on; the
 * command line wins).
 *
 * @param command {@code serve}, {@code help} or the name of a command
 * @param arguments what is left for the command
 * @param properties settings for the program, by their full names
 */
record CommandLine(String command, List<String> arguments, Map<String, String> properties) {

    static final String SERVE = "serve";
    static final String HELP = "help";
    static final int DEFAULT_PORT = 8080;
    static final int DEFAULT_MANAGEMENT_PORT = 8081;
    private static final int HIGHEST_PORT = 65_535;

    /** Options with a value. */
    private static final Map<String, String> VALUED = Map.of(
            "--port", "server.port",
            "--management-port", "management.server.port",
            "--data", "hoitu.data",
            "--host", "hoitu.host",
            "--db-url", "hoitu.db-url");

    private static final Map<String, String> SWITCHES = Map.of("--demo", "hoitu.demo");

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "HOITU_PORT", "server.port",
            "HOITU_MANAGEMENT_PORT", "management.server.port",
            "HOITU_DATA", "hoitu.data",
            "HOITU_HOST", "hoitu.host",
            "HOITU_DB_URL", "hoitu.db-url",
            "HOITU_DB_OWNER", "hoitu.db-owner",
            "HOITU_DB_OWNER_PASSWORD", "hoitu.db-owner-password",
            "HOITU_DB_APPLICATION", "hoitu.db-application",
            "HOITU_DB_APPLICATION_PASSWORD", "hoitu.db-application-password",
            "HOITU_DEMO", "hoitu.demo");

    private static final Set<String> PORTS = Set.of("server.port", "management.server.port");

    /** A command line that makes no sense: a text's key and its value. */
    static final class Misused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String key;
        private final String value;

        Misused(String key, String value) {
            super(key + ": " + value, null, false, false);
            this.key = key;
            this.value = value;
        }

        String key() {
            return key;
        }

        String value() {
            return value;
        }
    }

    static CommandLine of(List<String> words, Map<String, String> environment) {
        Map<String, String> properties = new LinkedHashMap<>();
        ENVIRONMENT.forEach((name, property) -> {
            String value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                properties.put(property, value);
            }
        });
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (SWITCHES.containsKey(word)) {
                properties.put(SWITCHES.get(word), "true");
            } else if (VALUED.containsKey(name)) {
                boolean joined = word.contains("=");
                if (!joined && i + 1 == words.size()) {
                    throw new Misused("command.value-missing", word);
                }
                properties.put(VALUED.get(name), joined ? word.substring(name.length() + 1) : words.get(++i));
            } else {
                rest.add(word.equals("--help") || word.equals("-h") ? HELP : word);
            }
        }
        PORTS.forEach(port -> checkPort(properties, port));
        return chosen(rest, properties);
    }

    private static CommandLine chosen(List<String> rest, Map<String, String> properties) {
        if (rest.contains(HELP)) {
            return new CommandLine(HELP, List.of(), properties);
        }
        String command = rest.isEmpty() ? SERVE : rest.getFirst();
        if (command.startsWith("-")) {
            throw new Misused("command.unknown-option", command);
        }
        List<String> arguments = rest.isEmpty() ? List.of() : List.copyOf(rest.subList(1, rest.size()));
        if (command.equals(SERVE) && !arguments.isEmpty()) {
            throw new Misused("command.unknown-option", arguments.getFirst());
        }
        return new CommandLine(command, arguments, properties);
    }

    private static void checkPort(Map<String, String> properties, String property) {
        String text = properties.getOrDefault(property, "0");
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new Misused("command.not-a-port", text);
    }

    Path data() {
        return Path.of(properties.getOrDefault("hoitu.data", "./data"))
                .toAbsolutePath()
                .normalize();
    }

    int port() {
        return Integer.parseInt(properties.getOrDefault("server.port", String.valueOf(DEFAULT_PORT)));
    }

    int managementPort() {
        return Integer.parseInt(
                properties.getOrDefault("management.server.port", String.valueOf(DEFAULT_MANAGEMENT_PORT)));
    }

    boolean externalDatabase() {
        return !properties.getOrDefault("hoitu.db-url", "").isBlank();
    }
}
