package vn.hoitu.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTests {

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        CommandLine line = CommandLine.of(
                List.of("--port", "9000", "--demo"), Map.of("HOITU_PORT", "9100", "HOITU_DATA", "/var/hoitu"));

        assertThat(line.command()).isEqualTo("serve");
        assertThat(line.properties())
                .isEqualTo(Map.of("server.port", "9000", "hoitu.data", "/var/hoitu", "hoitu.demo", "true"));
    }

    @Test
    void aCommandKeepsItsOwnArguments() {
        CommandLine line = CommandLine.of(List.of("import", "wxr", "a.xml", "--agency", "x", "--data=/d"), Map.of());

        assertThat(line.command()).isEqualTo("import");
        assertThat(line.arguments()).containsExactly("wxr", "a.xml", "--agency", "x");
        assertThat(line.data()).hasToString("/d");
    }

    @ParameterizedTest
    @CsvSource({"--colour", "serve --colour", "--port", "--port abc", "--port 70000", "dance"})
    void whatMakesNoSenseIsSaidInASentence(String words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

        int code = new Program(CommandLineTests.class, out, out).run(List.of(words.split(" ")), Map.of());

        assertThat(code).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).endsWith(".\n").doesNotContain("Exception", "command.");
    }

    @Test
    void helpNamesEveryCommandAndOption() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            String help = new Texts(locale).text("command.help");
            assertThat(help).contains("--port", "--management-port", "--data", "--db-url", "--demo", "--host");
            assertThat(help).contains(CommandNames.KNOWN);
        }
    }

    @Test
    void bothLanguagesSayEverything() {
        assertThatThrownBy(() -> CommandLine.of(List.of("--nothing"), Map.of()))
                .isInstanceOf(CommandLine.Misused.class);
        for (String key : List.of("start.port-taken", "restore.newer", "backup.done", "start.addresses")) {
            assertThat(new Texts(Locale.ENGLISH).text(key)).isNotEqualTo(key);
            assertThat(new Texts(Locale.forLanguageTag("vi")).text(key)).isNotEqualTo(key);
        }
    }
}
