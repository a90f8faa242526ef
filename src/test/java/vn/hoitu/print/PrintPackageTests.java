package vn.hoitu.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.storage.FileHash;
import vn.hoitu.storage.StoredFiles;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.Texts;

/** What the layout desk gets. */
@ModuleTest
class PrintPackageTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    PackageMaking making;

    @Autowired
    PrintPackages packages;

    @Autowired
    Pictures pictures;

    @Autowired
    StoredFiles files;

    @Autowired
    Tenancy tenancy;

    PrintNewsroom room;
    String issue;

    @BeforeEach
    void anIssue() {
        room = new PrintNewsroom(newsrooms.aPaper());
        issue = room.issues(room.title(), 1).getFirst();
    }

    @Test
    void thePackageHoldsEveryFinishedPieceAndSaysWhatIsMissingAndWhy() throws Exception {
        String picture = aPicture();
        String finished = room.piece("Lúa & <gạo>", withPicture("Lúa & <gạo>", picture));
        room.approve(finished);
        room.place(issue, 2, finished, 100);
        room.place(issue, 3, room.piece("Bài đang viết", Texts.document("Bài đang viết", "", "Chữ.")), 100);

        Map<String, byte[]> zip = unzipped(made(Map.of()));

        assertThat(zip.keySet())
                .contains(
                        "trang-02/01-lua-gao.docx",
                        "trang-02/01-lua-gao.icml",
                        "trang-02/01-lua-gao.xml",
                        "trang-02/anh/01-1.png",
                        "manifest.json",
                        "piece-1.xsd");
        assertThat(text(zip, "con-thieu.csv")).contains("3,Bài đang viết,Bài đang viết");
        assertThat(text(zip, "chu-thich-anh.csv")).contains("2,trang-02/anh/01-1.png,Ruộng lúa,Ảnh: Mây");
        assertThat(text(zip, "trang-02/01-lua-gao.xml"))
                .contains("Lúa &amp; &lt;gạo")
                .contains("file=\"anh/01-1.png\"");
        assertThat(zip.get("trang-02/anh/01-1.png"))
                .isEqualTo(Files.readAllBytes(pictures.original(room.paper.id(), UUID.fromString(picture))
                        .orElseThrow()
                        .file()));
        JsonNode manifest = JsonMapper.builder().build().readTree(zip.get("manifest.json"));
        assertThat(manifest.at("/missing/0/reason").asString()).isEqualTo("state-draft");
        assertThat(manifest.at("/files").size()).isEqualTo(zip.size() - 1);
        for (JsonNode file : manifest.at("/files")) {
            byte[] bytes = zip.get(file.at("/path").asString());
            assertThat(file.at("/sha256").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void aPageAloneHasOnlyItsOwnPieces() throws Exception {
        room.place(issue, 2, room.approvedPiece("Trang hai", "Chữ."), 100);
        room.place(issue, 3, room.approvedPiece("Trang ba", "Chữ."), 100);

        String page = room.page(issue, 3).at("/id").asString();
        Map<String, byte[]> zip = unzipped(made(Map.of("pageId", page)));

        assertThat(zip.keySet())
                .anyMatch(name -> name.contains("trang-ba"))
                .noneMatch(name -> name.contains("trang-hai"));
    }

    @Test
    void aCancelledPackageIsNotMadeAndAFinishedOneIsNotCancelled() {
        String cancelled = ordered(Map.of());
        TestHttp.Answer stopped = room.editor.post(room.api("/packages/" + cancelled + "/cancel"), Map.of());
        if (stopped.status() == 409) {
            assertThat(state(cancelled)).isEqualTo("done"); // the job was faster, and says so
            return;
        }
        making.make(room.paper.id(), UUID.fromString(cancelled));

        assertThat(state(cancelled)).isEqualTo("cancelled");
        assertThat(room.editor.get(room.api("/packages/" + cancelled + "/file")).status())
                .isEqualTo(404);
        String done = made(Map.of());
        assertThat(room.code(room.editor.post(room.api("/packages/" + done + "/cancel"), Map.of())))
                .isEqualTo("package-not-running");
        TestHttp.Answer file = room.editor.get(room.api("/packages/" + done + "/file"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("bao-thuong-ky-so-101-");
    }

    private String ordered(Map<String, Object> order) {
        TestHttp.Answer answer = room.editor.post(room.api("/issues/" + issue + "/packages"), order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().at("/id").asString();
    }

    /** Made here and now; the job that finds it made already leaves it alone. */
    private String made(Map<String, Object> order) {
        String id = ordered(order);
        making.make(room.paper.id(), UUID.fromString(id));
        assertThat(state(id)).isEqualTo("done");
        return id;
    }

    private String state(String id) {
        return room.editor.get(room.api("/packages/" + id)).json().at("/state").asString();
    }

    private Map<String, byte[]> unzipped(String id) throws IOException {
        String hash = tenancy.reading(room.paper.id(), () -> packages.file(room.paper.id(), UUID.fromString(id)))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(files.find(new FileHash(hash)).orElseThrow());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> zip, String name) {
        byte[] bytes = zip.get(name);
        assertThat(bytes).as(name).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String aPicture() {
        byte[] png = aPng();
        return pictures.add(
                        room.paper.id(),
                        Actor.program("test"),
                        new ByteArrayInputStream(png),
                        new Pictures.Details("lua.png", "Ruộng lúa", "Ảnh: Mây", "Ruộng lúa chín"))
                .orThrow()
                .id()
                .toString();
    }

    private static byte[] aPng() {
        try {
            var out = new java.io.ByteArrayOutputStream();
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> withPicture(String title, String picture) {
        Map<String, Object> shown = Map.of(
                "type",
                "picture",
                "attrs",
                Map.of("pictureId", picture, "alt", "Ruộng lúa chín"),
                "content",
                List.of(line("caption", "Ruộng lúa"), line("credit", "Ảnh: Mây")));
        return Map.of(
                "type",
                "doc",
                "content",
                List.of(
                        Map.of("type", "kicker"),
                        line("title", title),
                        line("sapo", "Sapo."),
                        Map.of("type", "body", "content", List.of(line("paragraph", "Lúa chín."), shown))));
    }

    private static Map<String, Object> line(String type, String text) {
        return Map.of("type", type, "content", List.of(Map.of("type", "text", "text", text)));
    }
}
