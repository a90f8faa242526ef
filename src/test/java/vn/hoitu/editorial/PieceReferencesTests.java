package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A piece shows its own agency's pictures and names its own agency's people. */
@ModuleTest
class PieceReferencesTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Pictures pictures;

    TestNewsroom paper;
    PieceSteps steps;
    TestHttp reporter;
    String piece;

    @BeforeEach
    void aPaperWithAPiece() {
        paper = newsrooms.aPaper();
        steps = new PieceSteps(paper);
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        piece = steps.written(reporter, "Bài có ảnh", "Nội dung.");
    }

    @Test
    void aPictureOfAnotherAgencyIsRefusedByItsField() throws Exception {
        UUID own = picture(paper);
        UUID strange = picture(newsrooms.aPaper());

        TestHttp.Answer refused = steps.save(reporter, piece, withPictures(own, strange));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/fields").findValuesAsString("field"))
                .containsExactly("document.pictures[1].pictureId");
        assertThat(steps.save(reporter, piece, withPictures(UUID.randomUUID())).status())
                .isEqualTo(422);
        assertThat(steps.save(reporter, piece, withPictures(own)).status()).isEqualTo(200);
    }

    @Test
    void aPersonOfAnotherAgencyIsRefusedByItsField() {
        String own = personIn(reporter);
        String strange = personIn(newsrooms.aPaper().signedIn("Người báo khác", Role.REPORTER));

        TestHttp.Answer refused = steps.details(
                reporter,
                piece,
                Map.of(
                        "authors",
                        List.of(Map.of("name", "Ẩn", "personId", own), Map.of("name", "Khác", "personId", strange))));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/fields").findValuesAsString("field")).containsExactly("authors[1].personId");
        assertThat(refused.json().at("/fields").findValuesAsString("code")).containsExactly("unknown");

        TestHttp.Answer taken = steps.details(
                reporter,
                piece,
                Map.of(
                        "authors",
                        List.of(Map.of("name", "Bút danh", "personId", own), Map.of("name", "Cộng tác viên"))));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    }

    @Test
    void aSubmittedPieceIsWithTheDeskAndNotWithItsReporter() {
        assertThat(steps.piece(reporter, piece).at("/holderName").asString()).isEqualTo("Nguyễn Thị Ngọc Ẩn");

        steps.act(reporter, piece, "submit");

        assertThat(steps.piece(reporter, piece).at("/holderName").asString()).isEqualTo("Bàn biên tập");
        assertThat(steps.piece(reporter, piece).at("/holderId").isNull()).isTrue();
        assertThat(reporter.get(paper.api("/pieces?view=mine"))
                        .json()
                        .at("/items/0/holderName")
                        .asString())
                .isEqualTo("Bàn biên tập");
        assertThat(reporter.with("Accept-Language", "vi")
                        .get(piece)
                        .json()
                        .at("/ownerName")
                        .asString())
                .isEqualTo("Nguyễn Thị Ngọc Ẩn");
    }

    @Test
    void aPictureIsReadByItsId() throws Exception {
        UUID own = picture(paper);
        UUID strange = picture(newsrooms.aPaper());

        assertThat(reporter.get(paper.api("/pictures/" + own)).json().at("/id").asString())
                .isEqualTo(own.toString());
        assertThat(reporter.get(paper.api("/pictures/" + strange)).status()).isEqualTo(404);
    }

    private UUID picture(TestNewsroom of) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return pictures.add(
                        of.id(),
                        Actor.program("test"),
                        new ByteArrayInputStream(bytes.toByteArray()),
                        new Pictures.Details("anh.png", "", "", ""))
                .orThrow()
                .id();
    }

    private static String personIn(TestHttp person) {
        return person.get("/api/v1/session").json().at("/person/id").asString();
    }

    private static Map<String, Object> withPictures(UUID... ids) {
        List<Object> blocks = new java.util.ArrayList<>();
        for (UUID id : ids) {
            blocks.add(Map.of(
                    "type", "picture",
                    "attrs",
                            Map.of("pictureId", id.toString(), "alt", "", "width", 40, "height", 30, "align", "column"),
                    "content", List.of(Map.of("type", "caption"), Map.of("type", "credit"))));
        }
        return Map.of(
                "type",
                "doc",
                "content",
                List.of(
                        Map.of("type", "kicker"),
                        Map.of("type", "title", "content", List.of(Map.of("type", "text", "text", "Bài có ảnh"))),
                        Map.of("type", "sapo"),
                        Map.of("type", "body", "content", blocks)));
    }
}
