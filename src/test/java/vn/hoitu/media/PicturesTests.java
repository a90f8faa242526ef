package vn.hoitu.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

@ModuleTest
class PicturesTests {

    private static final Pictures.Details PLAIN = new Pictures.Details("anh.jpg", "", "", "");

    @Autowired
    PictureArchive pictures;

    @Autowired
    TestAgencies agencies;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    @Autowired
    DataFolder data;

    private AgencyId agency;
    private Actor reporter;

    @BeforeEach
    void people() {
        agency = agencies.anAgency();
        reporter = agencies.aPerson("Mai", agency, Role.REPORTER);
    }

    @Test
    void takesAPictureInAndRecordsIt() {
        PictureView picture = add(
                SamplePictures.jpeg(640, 400),
                new Pictures.Details("C:\\anh\\cho.jpg", "Chợ phiên", "Mai", "Người đi chợ"));

        assertThat(picture.width()).isEqualTo(640);
        assertThat(picture.height()).isEqualTo(400);
        assertThat(picture.mime()).isEqualTo("image/jpeg");
        assertThat(picture.caption()).isEqualTo("Chợ phiên");
        assertThat(pictures.find(agency, List.of(picture.id()))).containsExactly(picture);
        assertThat(count(
                        "select count(*) from audit.entry where act = 'picture.added' and subject_id = ?",
                        picture.id()))
                .isEqualTo(1);
        assertThat(count("select count(*) from shared.change where kind = 'picture' and subject_id = ?", picture.id()))
                .isEqualTo(1);
    }

    @Test
    void theSameBytesAreOnePictureInAnAgencyAndAnotherInTheNext() {
        byte[] bytes = SamplePictures.jpeg(320, 200);
        AgencyId other = agencies.anAgency();
        Actor stranger = agencies.aPerson("Ly", other, Role.EDITOR);

        PictureView first = add(bytes, PLAIN);
        PictureView again = add(bytes, new Pictures.Details("khac.jpg", "Khác", "", ""));
        PictureView elsewhere = pictures.add(other, stranger, new ByteArrayInputStream(bytes), PLAIN)
                .orThrow();

        assertThat(again).isEqualTo(first);
        assertThat(elsewhere.id()).isNotEqualTo(first.id());
        assertThat(elsewhere.hash()).isEqualTo(first.hash());
    }

    @Test
    void manyAtOnceOfTheSamePictureMakeOne() throws Exception {
        byte[] bytes = SamplePictures.jpeg(333, 222);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = threads.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<UUID>>mapToObj(
                            i -> () -> add(bytes, PLAIN).id())
                    .toList());
            assertThat(ids.stream().map(f -> f.resultNow()).distinct()).hasSize(1);
        }
    }

    @Test
    void whatTheCameraWroteFillsWhatPeopleLeftEmpty() {
        byte[] bytes = SamplePictures.fromCamera(300, 200, 6, "Lũ quét ở Nậm Lúc", "Vàng A Páo");

        PictureView filled = add(bytes, PLAIN);

        assertThat(filled.caption()).isEqualTo("Lũ quét ở Nậm Lúc");
        assertThat(filled.credit()).isEqualTo("Vàng A Páo");
        assertThat(List.of(filled.width(), filled.height())).containsExactly(200, 300);
        byte[] other = SamplePictures.fromCamera(301, 200, 1, "Máy ghi", "Máy");
        assertThat(add(other, new Pictures.Details("a.jpg", "Người ghi", "", ""))
                        .caption())
                .isEqualTo("Người ghi");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void renditionsStandAsThePhotographerSawThem(int orientation) throws Exception {
        PictureView picture = add(SamplePictures.fromCamera(800, 500, orientation, "", ""), PLAIN);

        BufferedImage small = read(picture, Rendition.SMALL);

        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(orientation >= 5 ? 768 : 300);
        int red = 0xFF0000;
        int blue = 0x0000FF;
        int firstCorner = switch (orientation) {
            case 1, 4, 5, 6 -> red;
            default -> blue;
        };
        assertNear(small.getRGB(20, 20), firstCorner);
        assertNear(small.getRGB(small.getWidth() - 20, small.getHeight() - 20), firstCorner == red ? blue : red);
    }

    @Test
    void renditionsCarryNothingTheCameraWroteAndAreProgressive() throws Exception {
        PictureView picture = add(SamplePictures.fromCamera(900, 600, 1, "Chú thích", "Tên"), PLAIN);
        Path original = pictures.original(agency, picture.id()).orElseThrow().file();
        assertThat(ImageMetadataReader.readMetadata(original.toFile()).getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();

        for (Rendition rendition : List.of(Rendition.THUMB, Rendition.SMALL, Rendition.MEDIUM, Rendition.LARGE)) {
            Pictures.Delivery delivery =
                    pictures.open(agency, picture.id(), rendition).orElseThrow();
            var notes = ImageMetadataReader.readMetadata(delivery.file().toFile());

            assertThat(notes.containsDirectoryOfType(GpsDirectory.class)).isFalse();
            assertThat(notes.containsDirectoryOfType(ExifDirectoryBase.class)).isFalse();
            assertThat(notes.containsDirectoryOfType(IptcDirectory.class)).isFalse();
            assertThat(progressive(Files.readAllBytes(delivery.file()))).isTrue();
            assertThat(delivery.bytes()).isEqualTo(Files.size(delivery.file()));
        }
    }

    @Test
    void theOriginalIsNotARenditionForReaders() {
        PictureView picture = add(SamplePictures.jpeg(100, 80), PLAIN);

        assertThat(pictures.open(agency, picture.id(), Rendition.ORIGINAL)).isEmpty();
    }

    @Test
    void nothingIsEnlarged() throws Exception {
        PictureView picture = add(SamplePictures.jpeg(300, 150), PLAIN);

        assertThat(read(picture, Rendition.LARGE).getWidth()).isEqualTo(300);
        assertThat(read(picture, Rendition.THUMB).getWidth()).isEqualTo(240);
    }

    @Test
    void pngGifAndWebpAreTakenByTheirContent() throws Exception {
        PictureView png = add(SamplePictures.encoded(SamplePictures.redBlue(400, 300), "png"), PLAIN);
        PictureView gif = add(SamplePictures.encoded(SamplePictures.redBlue(401, 300), "gif"), PLAIN);
        PictureView webp = add(SamplePictures.webp(), PLAIN);

        assertThat(Stream.of(png, gif, webp).map(PictureView::mime))
                .containsExactly("image/png", "image/gif", "image/webp");
        assertThat(read(png, Rendition.THUMB).getWidth()).isEqualTo(240);
        assertThat(read(gif, Rendition.THUMB).getWidth()).isEqualTo(240);
        assertThat(read(webp, Rendition.THUMB).getWidth()).isEqualTo(1);
    }

    @Test
    void whatShowsThroughIsKept() throws Exception {
        BufferedImage logo = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
        java.awt.Graphics2D pen = logo.createGraphics();
        pen.setColor(java.awt.Color.RED);
        pen.fillRect(0, 0, 300, 400);
        pen.dispose();

        PictureView picture = add(SamplePictures.encoded(logo, "png"), PLAIN);

        for (Rendition rendition : List.of(Rendition.THUMB, Rendition.SMALL, Rendition.LARGE)) {
            Pictures.Delivery delivery =
                    pictures.open(agency, picture.id(), rendition).orElseThrow();
            BufferedImage read = ImageIO.read(delivery.file().toFile());
            assertThat(delivery.mime()).isEqualTo("image/png");
            assertThat(delivery.bytes()).isEqualTo(Files.size(delivery.file()));
            assertThat(PictureFormat.of(Files.readAllBytes(delivery.file()))).contains(PictureFormat.PNG);
            assertThat(read.getRGB(read.getWidth() - 20, 20) >>> 24).isZero();
            assertThat(read.getRGB(20, 20) >>> 24).isEqualTo(255);
            assertNear(read.getRGB(20, 20), 0xFF0000);
        }
    }

    @Test
    void aPlaceForTransparencyThatNothingUsesMakesNoPng() throws Exception {
        BufferedImage full = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
        full.createGraphics().drawImage(SamplePictures.redBlue(600, 400), 0, 0, null);

        PictureView picture = add(SamplePictures.encoded(full, "png"), PLAIN);

        Pictures.Delivery delivery =
                pictures.open(agency, picture.id(), Rendition.SMALL).orElseThrow();
        assertThat(delivery.mime()).isEqualTo("image/jpeg");
        assertThat(PictureFormat.of(Files.readAllBytes(delivery.file()))).contains(PictureFormat.JPEG);
        assertNear(read(picture, Rendition.SMALL).getRGB(20, 20), 0xFF0000);
    }

    @Test
    void hostileAndDamagedFilesAreRefusedByName() {
        byte[] jpeg = SamplePictures.jpeg(600, 400);
        byte[] png = SamplePictures.encoded(SamplePictures.redBlue(200, 200), "png");

        assertThat(refusal(new byte[0])).isEqualTo("picture-empty");
        assertThat(refusal("<html><script>alert(1)</script>")).isEqualTo("picture-unknown-format");
        assertThat(refusal("<?xml version='1.0'?><svg onload='alert(1)'/>")).isEqualTo("picture-svg");
        assertThat(refusal("BM" + "x".repeat(80))).isEqualTo("picture-unknown-format");
        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo("picture-broken");
        assertThat(refusal(Arrays.copyOf(jpeg, 4))).isEqualTo("picture-broken");
        assertThat(refusal(Arrays.copyOf(png, png.length / 2))).isEqualTo("picture-broken");
        assertThat(refusal(Arrays.copyOf(SamplePictures.webp(), 30))).isEqualTo("picture-broken");
        assertThat(refusal("GIF89a;<script>alert(1)</script>")).isEqualTo("picture-broken");
        assertThat(refusal("\u00FF\u00D8\u00FF\u00E0<html><script>alert(1)</script></html>"))
                .isEqualTo("picture-broken");
    }

    @Test
    void decompressionBombsAreRefusedByTheSizeTheyClaim() {
        assertThat(refusal(SamplePictures.pngClaiming(50_000, 50_000))).isEqualTo("picture-too-many-pixels");
        assertThat(refusal(SamplePictures.pngClaiming(40_000, 1))).isEqualTo("picture-too-many-pixels");
        assertThat(refusal(SamplePictures.pngClaiming(10_000, 6_001))).isEqualTo("picture-too-many-pixels");
    }

    @Test
    void moreThanThirtyMegabytesAreRefusedAndNothingIsKept() throws Exception {
        InputStream large = new SequenceInputStream(
                new ByteArrayInputStream(SamplePictures.jpeg(10, 10)),
                new ByteArrayInputStream(new byte[(int) PictureLimits.MOST_BYTES]));

        assertThat(code(pictures.add(agency, reporter, large, PLAIN))).isEqualTo("picture-too-large");

        try (Stream<Path> waiting = Files.list(data.node().resolve("intake"))) {
            assertThat(waiting).isEmpty();
        }
    }

    @Test
    void aBrokenLineIsNotCalledAFullDisk() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };

        assertThat(code(pictures.add(agency, reporter, broken, PLAIN))).isEqualTo("upload-broken");
    }

    @Test
    void whoDoesNotWriteAddsNothingAndStrangersSeeNothing() {
        PictureView picture = add(SamplePictures.jpeg(90, 60), PLAIN);
        Actor administrator = agencies.aPerson("Quản trị", agency, Role.AGENCY_ADMIN);
        Actor overseer = agencies.aPerson("Giám sát", agency, Role.OVERSEER);
        Actor stranger = agencies.aPerson("Người ngoài", agencies.anAgency(), Role.EDITOR_IN_CHIEF);
        InputStream bytes = new ByteArrayInputStream(SamplePictures.jpeg(91, 60));

        assertThat(code(pictures.add(agency, administrator, bytes, PLAIN))).isEqualTo("forbidden");
        assertThat(pictures.page(agency, administrator, null, null, 10)).isInstanceOf(Outcome.Done.class);
        for (Actor other : List.of(overseer, stranger)) {
            assertThat(code(pictures.page(agency, other, null, null, 10))).isEqualTo("forbidden");
            assertThat(code(pictures.deliver(agency, other, picture.id(), Rendition.THUMB)))
                    .isEqualTo("forbidden");
            assertThat(pictures.readable(agency, other, List.of(picture.id()))).isEmpty();
        }
        AgencyId elsewhere = agencies.anAgency();
        assertThat(pictures.find(elsewhere, List.of(picture.id()))).isEmpty();
        assertThat(pictures.open(elsewhere, picture.id(), Rendition.THUMB)).isEmpty();
    }

    @Test
    void detailsChangeOneByOneAndTheRecordKeepsBoth() {
        PictureView picture = add(SamplePictures.jpeg(92, 60), new Pictures.Details("a.jpg", "Cũ", "Mai", ""));

        PictureView changed = pictures.describe(
                        agency, reporter, picture.id(), new PictureTexts.Changes("Mới", null, null))
                .orThrow();

        assertThat(changed.caption()).isEqualTo("Mới");
        assertThat(changed.credit()).isEqualTo("Mai");
        assertThat(
                        tenancy.reading(
                                agency,
                                () -> sql.fetchValue(
                                        "select (before ->> 'caption') || '>' || (after ->> 'caption') from audit.entry where act = 'picture.described'")))
                .isEqualTo("Cũ>Mới");
        assertThat(code(pictures.describe(
                        agency, reporter, picture.id(), new PictureTexts.Changes("x".repeat(2_001), null, null))))
                .isEqualTo("invalid-fields");
        assertThat(code(pictures.describe(
                        agency, reporter, UUID.randomUUID(), new PictureTexts.Changes("x", null, null))))
                .isEqualTo("absent");
    }

    @Test
    void theListIsFoundByWordsWithoutDiacriticsAndPaged() {
        for (int i = 1; i <= 5; i++) {
            add(SamplePictures.jpeg(100 + i, 60), new Pictures.Details("a.jpg", "Ruộng bậc thang 100%_" + i, "", ""));
        }
        add(SamplePictures.jpeg(120, 60), new Pictures.Details("b.jpg", "Thành phố", "", ""));

        var first = pictures.page(agency, reporter, "bac thang RUỘNG", null, 3).orThrow();
        var second = pictures.page(agency, reporter, "bac thang RUỘNG", UUID.fromString(first.nextCursor()), 3)
                .orThrow();

        assertThat(first.items())
                .extracting(PictureView::caption)
                .containsExactly("Ruộng bậc thang 100%_5", "Ruộng bậc thang 100%_4", "Ruộng bậc thang 100%_3");
        assertThat(second.items()).hasSize(2);
        assertThat(second.nextCursor()).isNull();
        assertThat(pictures.page(agency, reporter, "100%_2", null, 3).orThrow().items())
                .hasSize(1);
        assertThat(pictures.page(agency, reporter, "%", null, 9).orThrow().items())
                .hasSize(5);
        assertThat(pictures.page(agency, reporter, "\0'\\", null, 9).orThrow().items())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Motif.class)
    void drawnPicturesAreTakenLikeAnyOther(Motif motif) {
        byte[] drawn = GeneratedPictures.draw(7, motif);

        PictureView picture = add(drawn, PLAIN);

        assertThat(List.of(picture.width(), picture.height())).containsExactly(1600, 1000);
        assertThat(GeneratedPictures.draw(7, motif)).isEqualTo(drawn);
        assertThat(GeneratedPictures.draw(8, motif)).isNotEqualTo(drawn);
    }

    private PictureView add(byte[] bytes, Pictures.Details details) {
        return pictures.add(agency, reporter, new ByteArrayInputStream(bytes), details)
                .orThrow();
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String refusal(byte[] bytes) {
        return code(pictures.add(agency, reporter, new ByteArrayInputStream(bytes), PLAIN));
    }

    private static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> refusal.code();
            case Outcome.Done<?>(var value) -> "done: " + value;
        };
    }

    private BufferedImage read(PictureView picture, Rendition rendition) throws IOException {
        return ImageIO.read(pictures.open(agency, picture.id(), rendition)
                .orElseThrow()
                .file()
                .toFile());
    }

    private long count(String query, UUID id) {
        return tenancy.reading(agency, () -> ((Number) sql.fetchValue(query, id)).longValue());
    }

    private static void assertNear(int rgb, int wanted) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(rgb >> shift & 255).isCloseTo(wanted >> shift & 255, within(12));
        }
    }

    /** A progressive JPEG begins its frame with SOF2. */
    private static boolean progressive(byte[] jpeg) {
        for (int i = 2; i + 3 < jpeg.length; ) {
            int marker = jpeg[i + 1] & 0xFF;
            if (marker == 0xC2) {
                return true;
            }
            if (marker == 0xDA) {
                return false;
            }
            i += 2 + ((jpeg[i + 2] & 0xFF) << 8 | jpeg[i + 3] & 0xFF);
        }
        return false;
    }
}
