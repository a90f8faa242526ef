package vn.hoitu.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.testing.TestBrowser;

/** Two people write in one paragraph in real browsers; one loses the network, then the program is killed under both. */
class TogetherThroughAKillTests {

    private static final String TITLE = "Nước lũ rút, xã vùng cao dựng lại cầu";
    /** As a quick writer presses keys. */
    private static final double KEY_MILLIS = 40;

    private RunningProgram program;
    private Newsroom paper;
    private Browser author;
    private String piece;
    private TestBrowser browser;
    private WritingWindow reporter;
    private WritingWindow editor;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(Path.of("target/test-data"));
        Path data = Files.createTempDirectory(Path.of("target/test-data"), "together")
                .resolve("data");
        program = new RunningProgram(KillNineTests.command(), data, CrashBench.freePort(), CrashBench.freePort());
        program.start();
        program.awaitReady();
        paper = Newsroom.found(program);
        author = paper.person("reporter");
        piece = Newsroom.expect(author.post(paper.api("/pieces"), Map.of("title", TITLE)))
                .at("/id")
                .asString();
        browser = new TestBrowser();
        reporter = comes(author);
        editor = comes(paper.person("editor"));
    }

    @AfterEach
    void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        program.close();
    }

    @Test
    void everyWordOfBothIsThereAfterALostNetworkAndAKill() throws Exception {
        reporter.page().locator(".piece-body p").first().click();
        reporter.page().keyboard().type("Đoạn chung.");
        bothShow("Đoạn chung.");

        composeTogether();
        bothShow("Nước Đoạn chung. người");

        reporter.page().context().setOffline(true);
        reporter.page().keyboard().type(" dân góp công.");
        reporter.page().keyboard().press("Enter");
        reporter.compose("Trên", "T", "Tr", "Trê", "Trên");
        reporter.page().keyboard().type(" xe không có mạng, Ẩn vẫn viết.");
        reporter.keptHere();

        editor.page().keyboard().type("rút. ");
        editor.shows("Nước rút. Đoạn chung. người");
        editor.saved();
        killWhileEditorTypes("Máy chủ tắt đột ngột, Biên viết tiếp. ");
        editor.compose("Cầu", "C", "Câ", "Câu", "Cầu");
        editor.page().keyboard().type(" mới. ");
        editor.keptHere();
        editor.shows("Nước rút. Máy chủ tắt đột ngột, Biên viết tiếp. Cầu mới. Đoạn chung. người");
        reporter.shows("Nước Đoạn chung. người dân góp công.|Trên xe không có mạng, Ẩn vẫn viết.");
        reporter.picture("apart");

        program.start();
        program.awaitReady();
        program.awaitRecords(paper.operator());
        reporter.page().context().setOffline(false);

        String all = "Nước rút. Máy chủ tắt đột ngột, Biên viết tiếp. Cầu mới. Đoạn chung. người dân góp công."
                + "|Trên xe không có mạng, Ẩn vẫn viết.";
        bothShow(all);
        reporter.saved();
        editor.saved();
        assertThat(stored()).isEqualTo(all);
        reporter.tells("[data-testid=counts]", "26 chữ");
        editor.tells("[data-testid=counts]", "26 chữ");
        editor.picture("together");

        editor.page().keyboard().type("Hết. ");
        reporter.page().keyboard().type(" Xong.");
        bothShow(all.replace("Cầu mới. ", "Cầu mới. Hết. ") + " Xong.");
        assertThat(browser.faults()).isEmpty();
    }

    /** One at the end, one at the beginning of the same paragraph, syllable by syllable in turn. */
    private void composeTogether() {
        reporter.putsCaret("End", "Đoạn chung.".length());
        reporter.page().keyboard().type(" ");
        bothShow("Đoạn chung. ");
        editor.putsCaret("Home", 0);
        List<String> ofReporter = List.of("n", "ng", "ngu", "nguo", "nguoi", "ngươi", "người");
        List<String> ofEditor = List.of("N", "Nu", "Nuo", "Nuoc", "Nươc", "Nước", "Nước");
        for (int key = 0; key < ofReporter.size(); key++) {
            reporter.composes(ofReporter.get(key));
            editor.composes(ofEditor.get(key));
            reporter.shows("Đoạn chung. " + ofReporter.get(key));
            editor.shows(ofEditor.get(key) + "Đoạn chung. ");
        }
        reporter.commits("người");
        editor.commits("Nước");
        editor.page().keyboard().type(" ");
    }

    /** The kill comes somewhere in the sentence, with letters sent, on the way and not sent yet. */
    private void killWhileEditorTypes(String sentence) {
        int half = sentence.length() / 2;
        Keyboard.TypeOptions pace = new Keyboard.TypeOptions().setDelay(KEY_MILLIS);
        editor.page().keyboard().type(sentence.substring(0, half), pace);
        CompletableFuture<Void> kill = CompletableFuture.runAsync(() -> {
            try {
                program.killProgram();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        editor.page().keyboard().type(sentence.substring(half), pace);
        kill.join();
    }

    private WritingWindow comes(Browser person) {
        return WritingWindow.open(browser, person, program.port(), "bao-ben/tin-bai/" + piece);
    }

    private void bothShow(String body) {
        reporter.shows(body);
        editor.shows(body);
    }

    /** The body as the program has it, in the form in which the windows are read. */
    private String stored() throws IOException {
        JsonNode document =
                Newsroom.expect(author.get(paper.api("/pieces/") + piece)).at("/document");
        List<String> blocks = new ArrayList<>();
        for (JsonNode field : document.at("/content")) {
            if (field.at("/type").asString().equals("body")) {
                field.at("/content").forEach(block -> blocks.add(words(block)));
            }
        }
        return String.join("|", blocks);
    }

    private static String words(JsonNode node) {
        StringBuilder words = new StringBuilder(node.at("/text").asString(""));
        node.at("/content").forEach(child -> words.append(words(child)));
        return words.toString();
    }
}
