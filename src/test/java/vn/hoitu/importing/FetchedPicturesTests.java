package vn.hoitu.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.editorial.ImportDesk;
import vn.hoitu.importing.fetch.LoopbackFetch;
import vn.hoitu.importing.fetch.SafeFetch;
import vn.hoitu.importing.read.Wxr;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.SeenRows;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

/** Pictures that a server still has come over with the piece that shows them. */
@ModuleTest
class FetchedPicturesTests {

    /** Far enough that only the test works on the import. */
    private static final Duration LATER = Duration.ofDays(1);

    @Autowired
    TestAgencies agencies;

    @Autowired
    ImportOffice office;

    @Autowired
    Imports imports;

    @Autowired
    ImportRunner closed;

    @Autowired
    SourceFiles files;

    @Autowired
    ImportRecord importRecord;

    @Autowired
    Heartbeats heartbeats;

    @Autowired
    ImportRows importRows;

    @Autowired
    ItemRows itemRows;

    @Autowired
    PictureRows pictureRows;

    @Autowired
    Pictures archive;

    @Autowired
    ImportDesk desk;

    @Autowired
    ForeignSections sections;

    @Autowired
    PieceRecords pieceRecords;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private AgencyId agency;
    private Actor secretary;

    @BeforeEach
    void aServerWithAPicture() throws IOException {
        byte[] picture = picture();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/anh/cho.png", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
            exchange.close();
        });
        server.start();
        agency = agencies.anAgency();
        secretary = agencies.aPerson("Thư ký", agency, Role.SECRETARY);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPictureComesIntoTheArchiveAndThePieceShowsItFromThere() {
        String body = "<p>Chợ phiên.</p><figure><img src=\"%s\" alt=\"Chợ\"/><figcaption>Chợ sớm</figcaption></figure>"
                .formatted(address("/anh/cho.png"));
        ImportView view = imported(runner(LoopbackFetch.allowed()), Wxr.post(1, "Chợ phiên", body));

        assertThat(view.created()).isEqualTo(1);
        UUID picture = tenancy.reading(
                agency,
                () -> sql.fetchSingle("select picture_ids[1] from editorial.piece where agency_id = ?", agency.value())
                        .get(0, UUID.class));
        assertThat(archive.find(agency, List.of(picture)))
                .singleElement()
                .satisfies(p -> assertThat(List.of(p.width(), p.height())).isEqualTo(List.of(64, 48)));
        assertThat(document()).contains(picture.toString()).contains("Chợ sớm").doesNotContain("127.0.0.1");
        assertThat(items(view).getFirst().reason()).isNullOrEmpty();

        ImportView again = imported(runner(LoopbackFetch.allowed()), Wxr.post(1, "Chợ phiên", body));
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(asked).as("each address is asked once").hasValue(1);
    }

    @Test
    void aPictureThatIsGoneKeepsItsAddressAndTheReportSaysSo() {
        String body = "<p>Chợ phiên.</p><img src=\"%s\"/>".formatted(address("/anh/mat.png"));

        ImportView view = imported(runner(LoopbackFetch.allowed()), Wxr.post(1, "Chợ phiên", body));

        assertThat(view.created()).isEqualTo(1);
        assertThat(document()).contains("/anh/mat.png");
        assertThat(items(view).getFirst().reason()).contains("/anh/mat.png").contains("404");
    }

    @Test
    void theHouseItselfIsNotAskedAsLongAsNobodyAllowedIt() {
        String body = "<p>Chợ phiên.</p><img src=\"%s\"/>".formatted(address("/anh/cho.png"));

        ImportView view = imported(closed, Wxr.post(1, "Chợ phiên", body));

        assertThat(view.created()).isEqualTo(1);
        assertThat(asked).hasValue(0);
        assertThat(items(view).getFirst().reason()).contains("/anh/cho.png");
    }

    /** The importing module as it is, with another way to the net. */
    private ImportRunner runner(SafeFetch web) {
        ForeignPictures pictures = new ForeignPictures(pictureRows, archive, web, tenancy);
        PieceKeeping pieces = new PieceKeeping(desk, sections, pictures, pieceRecords, tenancy, Clock.systemUTC());
        ItemKeeping keeping = new ItemKeeping(importRows, itemRows, pictures, pieces, tenancy, Clock.systemUTC());
        return new ImportRunner(files, keeping, importRecord, heartbeats);
    }

    private ImportView imported(ImportRunner runner, String item) {
        ImportRow row = imports.startFromFile(
                        agency,
                        secretary,
                        ImportKind.WXR,
                        upload(Wxr.of(item)),
                        Instant.now().plus(LATER))
                .orThrow();
        assertThat(runner.run(agency, row.id(), () -> false)).isEqualTo(ImportRunner.Ran.ENDED);
        return office.find(agency, secretary, row.id()).orThrow();
    }

    private List<ImportItemView> items(ImportView view) {
        return office.items(agency, secretary, view.id(), null, new ImportItemPage(SeenRows.NONE, 50))
                .orThrow()
                .items();
    }

    private String document() {
        return tenancy.reading(
                agency,
                () -> sql.fetchSingle("select document from editorial.piece where agency_id = ?", agency.value())
                        .get(0, String.class));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Imports.Upload upload(String text) {
        return new Imports.Upload() {
            @Override
            public String name() {
                return "bai-cu.xml";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
