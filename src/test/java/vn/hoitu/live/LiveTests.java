package vn.hoitu.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Writing together, over real sockets. */
@ModuleTest
class LiveTests {

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp reporter;
    TestHttp editor;
    String piece;

    @BeforeEach
    void aPieceTwoPeopleMayWrite() {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);
        editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        piece = opened(reporter, "Tin chung");
    }

    @Test
    void twoPeopleTypeInOneParagraph() throws IOException {
        TypingClient one = client(reporter).connect();
        TypingClient two = client(editor).connect();

        one.type(one.shown().content().size() - 2, "Mưa lớn ");
        two.await("the first words", () -> two.version() > 1);
        two.type(two.shown().content().size() - 2, "ở vùng cao.");
        one.await("all", () -> one.settled() && one.version() == 3);

        assertThat(DocumentJson.write(one.shown())).isEqualTo(DocumentJson.write(two.shown()));
        assertThat(one.shown().textContent()).isEqualTo("Tin chungMưa lớn ở vùng cao.");
        assertThat(editor.get(piece).json().at("/document").toString()).contains("Mưa lớn ở vùng cao.");
        assertThat(editor.get(piece).json().at("/documentVersion").asInt()).isEqualTo(3);
    }

    private String opened(TestHttp person, String title) {
        TestHttp.Answer opened =
                person.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự"), "title", title));
        assertThat(opened.status()).isEqualTo(201);
        return paper.api("/pieces/" + opened.json().at("/id").asString());
    }

    private TypingClient client(TestHttp person) {
        return new TypingClient(
                TypingClient.Door.withCookie(newsrooms.port(), piece + "/live", person.cookie()), UUID.randomUUID());
    }
}
