package vn.hoitu.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.importing.read.Wxr;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.SeenRows;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;
import vn.hoitu.testing.TestNewsrooms;

@ModuleTest
class ImportModuleTests {

    private static final Path SAMPLE = Path.of("../shared/samples/themeunittestdata.wordpress.xml");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Far enough that only the test works on the import. */
    private static final Duration LATER = Duration.ofDays(1);

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    ImportOffice office;

    @Autowired
    Imports imports;

    @Autowired
    ImportRunner runner;

    @Autowired
    ImportCommand command;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DSLContext sql;

    AgencyId agency;
    Actor secretary;

    @BeforeEach
    void arrive() {
        agency = agencies.anAgency();
        secretary = agencies.aPerson("Thư ký", agency, Role.SECRETARY);
    }

    @Test
    void accountsForEveryItemAndTwiceChangesNothing() throws IOException {
        assumeThat(SAMPLE).exists();

        ImportView first = ended(start("wxr", SAMPLE));
        List<Integer> piecesAfterFirst = List.of(count("editorial.piece"), count("importing.comment"));
        ImportView second = ended(start("wxr", SAMPLE));

        assertThat(first.state()).isEqualTo("done");
        assertThat(first.total()).isEqualTo(180);
        assertThat(items(first)).hasSize(180);
        assertThat(first.created() + first.skipped()).isEqualTo(180);
        assertThat(first.created()).isEqualTo(72);
        assertThat(second.created() + second.updated() + second.failed()).isZero();
        assertThat(second.unchanged()).isEqualTo(72);
        assertThat(second.done()).isEqualTo(180);
        assertThat(piecesAfterFirst).isEqualTo(List.of(72, 32));
        assertThat(java.util.Collections.frequency(states(), "published"))
                .as("every public item of the sample has a date: 49 posts and 21 pages, one of them locked")
                .isEqualTo(69);
        assertThat(List.of(count("editorial.piece"), count("importing.comment")))
                .isEqualTo(piecesAfterFirst);
        assertThat(items(first).stream().filter(i -> i.outcome().equals("skipped")))
                .allSatisfy(i -> assertThat(i.reason()).isNotBlank().doesNotContain("import."));
    }

    @Test
    void nothingUnsafeSurvives() {
        String hostile = "<script>alert(1)</script><p onclick=\"x()\">Chữ <a href=\"javascript:y()\">liên kết</a></p>"
                + "<img src=x onerror=alert(2)><iframe src=\"https://xau.example/\"></iframe>";

        ImportView view =
                ended(start("wxr", Wxr.of(Wxr.post(1, "&lt;script&gt;alert(3)&lt;/script&gt;Tiêu đề", hostile))));

        assertThat(view.created()).isEqualTo(1);
        String document = tenancy.reading(
                agency,
                () -> sql.fetchSingle("select document::text from editorial.piece where agency_id = ?", agency.value())
                        .get(0, String.class));
        assertThat(document).contains("Tiêu đề").contains("Chữ");
        assertThat(document)
                .doesNotContain("script")
                .doesNotContain("onclick")
                .doesNotContain("onerror")
                .doesNotContain("alert");
        assertThat(items(view).getFirst().reason()).isNotBlank();
    }

    @Test
    void aPublicItemWithoutAValidDateIsKeptAsADraftAndTheReportSaysSo() {
        String dated = Wxr.post(1, "Có ngày", "a");
        String undated = Wxr.post(2, "Không ngày", "b")
                .replace("2020-05-01 14:00:00", "0000-00-00 00:00:00")
                .replace("2020-05-01 07:00:00", "0000-00-00 00:00:00");
        String impossible = Wxr.post(3, "Ngày hỏng", "c")
                .replace("2020-05-01 14:00:00", "2020-02-31 25:00:00")
                .replace("2020-05-01 07:00:00", "hôm qua");

        ImportView view = ended(start("wxr", Wxr.of(dated, undated, impossible)));
        ImportView again = ended(start("wxr", Wxr.of(dated, undated, impossible)));

        assertThat(view.created()).isEqualTo(3);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(states()).containsExactlyInAnyOrder("published", "draft", "draft");
        assertThat(items(view))
                .extracting(ImportItemView::reason)
                .satisfiesExactly(
                        first -> assertThat(first).isNullOrEmpty(),
                        second -> assertThat(second).contains("bản nháp"),
                        third -> assertThat(third).contains("bản nháp"));
        assertThat(count("site.article")).isEqualTo(1);
    }

    @Test
    void goesOnWhereAKilledServerStopped() {
        ImportRow row = waiting(Wxr.of(Wxr.post(1, "Một", "a"), Wxr.post(2, "Hai", "b"), Wxr.post(3, "Ba", "c")));
        AtomicInteger asked = new AtomicInteger();

        ImportRunner.Ran stopped = runner.run(agency, row.id(), () -> asked.incrementAndGet() > 2);
        int halfWay = view(row).done();
        ImportRunner.Ran ended = runner.run(agency, row.id(), () -> false);

        assertThat(stopped).isEqualTo(ImportRunner.Ran.STOPPED);
        assertThat(halfWay).isEqualTo(2);
        assertThat(ended).isEqualTo(ImportRunner.Ran.ENDED);
        assertThat(view(row)).satisfies(v -> {
            assertThat(v.state()).isEqualTo("done");
            assertThat(v.created()).isEqualTo(3);
        });
        assertThat(items(view(row))).extracting(ImportItemView::position).containsExactly(1, 2, 3);
    }

    @Test
    void aSilentRunnerIsReplacedAndALivingOneIsNot() {
        ImportRow row = waiting(Wxr.of(Wxr.post(1, "Một", "a")));
        set(row, "state = 'running', runner = gen_random_uuid(), runner_at = now()");
        ImportRunner.Ran whileAlive = runner.run(agency, row.id(), () -> false);
        set(row, "runner_at = now() - interval '2 minutes'");
        ImportRunner.Ran afterwards = runner.run(agency, row.id(), () -> false);

        assertThat(whileAlive).isEqualTo(ImportRunner.Ran.NOT_OUR_TURN);
        assertThat(afterwards).isEqualTo(ImportRunner.Ran.ENDED);
        assertThat(view(row).created()).isEqualTo(1);
    }

    @Test
    void cancelsBetweenItemsAndGoesOnWhenResumed() {
        ImportRow row = waiting(Wxr.of(Wxr.post(1, "Một", "a"), Wxr.post(2, "Hai", "b"), Wxr.post(3, "Ba", "c")));
        AtomicInteger asked = new AtomicInteger();

        runner.run(agency, row.id(), () -> {
            if (asked.incrementAndGet() == 2) {
                office.cancel(agency, secretary, row.id()).orThrow();
            }
            return false;
        });
        ImportView cancelled = view(row);
        office.resume(agency, secretary, row.id()).orThrow();
        ImportView resumed = ended(view(row));

        assertThat(cancelled.state()).isEqualTo("cancelled");
        assertThat(cancelled.done()).isEqualTo(1);
        assertThat(resumed.state()).isEqualTo("done");
        assertThat(resumed.created()).isEqualTo(3);
    }

    @Test
    void anotherImportOfTheAgencyWaits() {
        ImportRow running = waiting(Wxr.of(Wxr.post(1, "Một", "a")));
        ImportRow other = waiting(Wxr.of(Wxr.post(2, "Hai", "b")));
        set(running, "state = 'running', runner = gen_random_uuid(), runner_at = now()");

        assertThat(runner.run(agency, other.id(), () -> false)).isEqualTo(ImportRunner.Ran.NOT_OUR_TURN);
        assertThat(view(other).state()).isEqualTo("waiting");
        office.cancel(agency, secretary, running.id()).orThrow();
        assertThat(runner.run(agency, other.id(), () -> false)).isEqualTo(ImportRunner.Ran.ENDED);
    }

    @Test
    void aChangedItemUpdatesItsPieceAndWorkDoneHereIsKept() {
        ended(start("wxr", Wxr.of(Wxr.post(1, "Một", "a"), Wxr.post(2, "Hai", "b"))));
        tenancy.within(
                agency,
                () -> sql.execute(
                        "update editorial.piece set document_version = document_version + 1, checkpoint_version = document_version + 1 where agency_id = ? and title = 'Hai'",
                        agency.value()));

        ImportView again = ended(start("wxr", Wxr.of(Wxr.post(1, "Một mới", "a"), Wxr.post(2, "Hai mới", "b"))));

        assertThat(again.updated()).isEqualTo(1);
        assertThat(again.skipped()).isEqualTo(1);
    }

    @Test
    void theSameItemTwiceInAFileIsSaid() {
        ImportView view = ended(start("wxr", Wxr.of(Wxr.post(1, "Một", "a"), Wxr.post(1, "Một", "khác"))));

        assertThat(items(view)).extracting(ImportItemView::outcome).containsExactly("created", "skipped");
    }

    @Test
    void aFileThatIsNoExportFailsWithItsReason() {
        ImportView view = ended(start("wxr", "<html>"));

        assertThat(view.state()).isEqualTo("failed");
        assertThat(view.failure()).contains("WordPress");
    }

    @Test
    void onlyThoseWhoAnswerForPublishingMayImport() {
        Actor reporter = agencies.aPerson("Phóng viên", agency, Role.REPORTER);
        Actor stranger = agencies.aPerson("Người khác", agencies.anAgency(), Role.SECRETARY);
        ImportRow row = waiting(Wxr.of(Wxr.post(1, "Một", "a")));

        for (Actor other : List.of(reporter, stranger)) {
            assertThat(office.find(agency, other, row.id())).isInstanceOf(Outcome.Refused.class);
            assertThat(office.cancel(agency, other, row.id())).isInstanceOf(Outcome.Refused.class);
            assertThat(office.start(agency, other, "wxr", upload("x"), null)).isInstanceOf(Outcome.Refused.class);
        }
        AgencyId own = stranger.grants().iterator().next().organization().equals(agency.value())
                ? agency
                : new AgencyId(stranger.grants().iterator().next().organization());
        assertThat(office.find(own, stranger, row.id())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void writesTheReportAsATable() throws IOException {
        ImportView view = ended(start("wxr", Wxr.of(Wxr.post(1, "=1+1", "a"), "<item><title>Hỏng</item>")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        office.report(agency, secretary, view.id()).orThrow().writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(",'=1+1,"))
                .anyMatch(line -> line.contains(",failed,"));
    }

    @Test
    void theCommandBringsAFileInAndSaysHowItWent() throws IOException {
        String slug = newsrooms.aPaper().profile().slug();
        Path file = Files.writeString(
                Files.createTempFile("hoitu", ".csv"), "Tiêu đề;Nội dung;Ngày\nBão số 3;Gió;1/5/2020\n");
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int code = command.run(
                List.of("csv", file.toString(), "--agency", slug), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("1/1").contains("tạo mới 1");
        assertThat(code).isZero();
    }

    @Test
    void tablesAndFeedsComeOverTheSameWay() {
        String feed =
                "<rss version=\"2.0\"><channel><title>Tin</title><link>https://tin.example/</link><description>d</description>"
                        + "<item><title>Giá lúa</title><link>https://tin.example/1</link><description>Tăng</description></item></channel></rss>";

        ImportView table = ended(start("csv", "title,body,date\nMột,a,2020-05-01\nHai,b,\n,,\n"));
        ImportView entries = ended(start("rss", feed));
        ImportView again = ended(start("rss", feed));

        assertThat(table.created()).isEqualTo(2);
        assertThat(table.skipped()).isEqualTo(1);
        assertThat(entries.created()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(states()).containsExactlyInAnyOrder("published", "draft", "draft");
    }

    @Test
    void anAddressIntoTheHouseIsRefused() {
        ImportView inner = ended(office.start(agency, secretary, "rss", null, "http://127.0.0.1:1/rss")
                .orThrow());

        assertThat(inner.state()).isEqualTo("failed");
        assertThat(inner.failure()).contains("mạng nội bộ");
        assertThat(office.start(agency, secretary, "rss", null, "file:///etc/passwd"))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theCommandSaysWhatIsMissing() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

        assertThat(command.run(List.of("wxr"), out)).isEqualTo(2);
        assertThat(command.run(List.of("wxr", "khong-co.xml", "--agency", "bao-mau"), out))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("--agency").doesNotContain("import.command");
    }

    private List<String> states() {
        return tenancy.reading(
                agency,
                () -> sql.fetch("select state from editorial.piece where agency_id = ?", agency.value())
                        .getValues("state", String.class));
    }

    private ImportView start(String kind, String text) {
        return office.start(agency, secretary, kind, upload(text), null).orThrow();
    }

    private ImportView start(String kind, Path file) throws IOException {
        return start(kind, Files.readString(file));
    }

    private ImportRow waiting(String text) {
        return imports.startFromFile(
                        agency,
                        secretary,
                        ImportKind.WXR,
                        upload(text),
                        Instant.now().plus(LATER))
                .orThrow();
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

    private ImportView ended(ImportView started) {
        Instant limit = Instant.now().plus(PATIENCE);
        ImportView view = started;
        while (view.endedAt() == null && Instant.now().isBefore(limit)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            view = office.find(agency, secretary, started.id()).orThrow();
        }
        assertThat(view.endedAt()).as("ends in time: %s", view).isNotNull();
        return view;
    }

    private ImportView view(ImportRow row) {
        return office.find(agency, secretary, row.id()).orThrow();
    }

    private List<ImportItemView> items(ImportView view) {
        List<ImportItemView> items = new ArrayList<>();
        String cursor = null;
        do {
            var page = office.items(agency, secretary, view.id(), null, new ImportItemPage(new SeenRows(cursor), 50))
                    .orThrow();
            items.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return items;
    }

    private int count(String table) {
        return tenancy.reading(
                agency,
                () -> sql.fetchSingle("select count(*) from " + table + " where agency_id = ?", agency.value())
                        .get(0, Integer.class));
    }

    private void set(ImportRow row, String change) {
        tenancy.within(
                agency,
                () -> sql.execute(
                        "update importing.import set " + change + " where agency_id = ? and id = ?",
                        agency.value(),
                        row.id()));
    }
}
