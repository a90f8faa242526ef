package vn.hoitu.operation;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.command.Console;

/** Runs what the command line asks for, and says in a sentence why it cannot. */
public final class Program {

    /** Not an exit code: the program has started and goes on. */
    public static final int RUNS_ON = -1;

    private static final Map<String, String> SERVING = Map.of("hoitu.exclusive", "true", "hoitu.announce", "true");

    /** A command has no web server, no rounds, no jobs; the web's beans are there because others refer to them. */
    private static final Map<String, String> COMMANDING = Map.of(
            "server.port", "-1",
            "management.server.port", "-1",
            "hoitu.background", "false",
            "hoitu.follow-changes", "false",
            "db-scheduler.enabled", "false",
            "logging.threshold.console", "warn", // a command says itself what it does, in the person's language
            "spring.main.lazy-initialization", "false");

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream complaints;
    private final Texts texts;

    public Program(Class<?> application, PrintStream out, PrintStream complaints) {
        this.application = application;
        this.out = out;
        this.complaints = complaints;
        this.texts = new Texts(Console.locale());
    }

    /** @return an exit code, or {@link #RUNS_ON} */
    public int run(List<String> words, Map<String, String> environment) {
        try {
            CommandLine line = CommandLine.of(words, environment);
            return switch (line.command()) {
                case CommandLine.HELP -> help();
                case CommandLine.SERVE -> serve(line);
                default -> command(line);
            };
        } catch (CommandLine.Misused e) {
            complaints.println(texts.text(e.key(), Map.of("value", e.value())));
            return Command.MISUSED;
        }
    }

    private int help() {
        out.println(texts.text("command.help"));
        return Command.DONE;
    }

    private int serve(CommandLine line) {
        Optional<String> obstacle = Obstacles.beforeServing(line, texts);
        if (obstacle.isPresent()) {
            complaints.println(obstacle.get());
            return Command.FAILED;
        }
        try {
            start(line, SERVING);
            return RUNS_ON;
        } catch (RuntimeException e) {
            return failed(line, e);
        }
    }

    private int command(CommandLine line) {
        if (!CommandNames.KNOWN.contains(line.command())) {
            throw new CommandLine.Misused("command.unknown", line.command());
        }
        try {
            Optional<RestorePreparation> restore = RestorePreparation.of(line, texts);
            restore.ifPresent(RestorePreparation::unpack);
            Map<String, String> settings = new HashMap<>(COMMANDING);
            settings.put("hoitu.served-port", String.valueOf(line.port()));
            restore.ifPresent(r -> settings.putAll(r.settings()));
            try (ConfigurableApplicationContext context = start(line, settings)) {
                return context.getBeansOfType(Command.class).values().stream()
                        .filter(command -> command.name().equals(line.command()))
                        .findFirst()
                        .orElseThrow(() -> new CommandLine.Misused("command.unknown", line.command()))
                        .run(line.arguments(), out);
            }
        } catch (Refused e) {
            complaints.println(e.getMessage());
            return Command.FAILED;
        } catch (CommandLine.Misused e) {
            throw e;
        } catch (RuntimeException e) {
            return failed(line, e);
        }
    }

    private ConfigurableApplicationContext start(CommandLine line, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(line.properties());
        all.putAll(settings);
        all.put("logging.file.name", line.data().resolve("logs/hoitu.log").toString());
        String[] words = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplication(application).run(words);
    }

    private int failed(CommandLine line, RuntimeException fault) {
        complaints.println(Obstacles.met(fault, line, texts));
        return Command.FAILED;
    }
}
