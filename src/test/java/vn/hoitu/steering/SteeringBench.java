package vn.hoitu.steering;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoitu.HoiTu;
import vn.hoitu.crash.Browser;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.database.DatabaseAccess;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.FigureBook;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.NewFigure;
import vn.hoitu.strategy.PeriodPopulations;
import vn.hoitu.strategy.UnitFigure;

/**
 * {@code ./bench steering [SECONDS]}: arguments are seconds, a fresh data folder, the figures' file. The program runs in
 * this process, so that values are written by its own {@link FigureBook}; everything that is timed goes over HTTP.
 */
final class SteeringBench {

    private static final int PEOPLE = 10;
    private static final int PAUSE_MILLIS = 400;
    private static final int WRITE_EVERY_MILLIS = 1_000;
    private static final int WARMING_SECONDS = 20;
    private static final int PROVINCES_OPENED = 12;
    private static final int RECOUNTED = 200;
    private static final double GOAL_MILLIS = 150;
    private static final double LOADING_GOAL_SECONDS = 240;
    private static final String PASSWORD = "mot cum tu dai de thu";
    private static final Actor OPERATOR = Actor.program("bench");
    private static final List<String> PERIODS =
            List.of("2026-Q3", "2026-Q2", "2026-Q1", "2025-Q4", "2025-Q3", "2025-Q2", "2024-Q4", "2024-Q3");
    /** Days on which the named period still had vintages to come. */
    private static final List<KnownOn> KNOWN_ON = List.of(
            new KnownOn("2026-Q3", "2026-11-12"),
            new KnownOn("2026-Q2", "2026-08-12"),
            new KnownOn("2025-Q4", "2026-01-12"),
            new KnownOn("2024-Q3", "2024-11-12"));

    private static final List<String> RULES = List.of(
            "press-agencies", "agencies-with-two-press-types", "electronic-press-agencies", "people-of-press-agencies");

    /** @param day by whose end a period is asked for */
    private record KnownOn(String period, String day) {}

    private final Map<String, ConcurrentLinkedQueue<Double>> millis = new ConcurrentHashMap<>();
    private final LongAdder failed = new LongAdder();
    private final LongAdder written = new LongAdder();
    private final LongAdder unseen = new LongAdder();
    private final List<String> figures = new ArrayList<>();
    private boolean holds = true;

    private SteeringBench() {}

    public static void main(String[] words) throws Exception {
        int port = freePort();
        Path data = Path.of(words[1]);
        ConfigurableApplicationContext program = SpringApplication.run(
                HoiTu.class,
                "--hoitu.data=" + data,
                "--hoitu.node-folder=" + data.resolve("node-bench"),
                "--server.port=" + port,
                "--management.server.port=" + freePort());
        SteeringBench bench = new SteeringBench();
        try {
            bench.measure(program, port, Integer.parseInt(words[0]));
        } finally {
            program.close();
        }
        Files.write(Path.of(words[2]), bench.figures, StandardCharsets.UTF_8);
        System.exit(bench.holds ? 0 : 1);
    }

    private void measure(ConfigurableApplicationContext program, int port, int seconds) throws Exception {
        SteeringRecords records = new SteeringRecords(program.getBean(DatabaseAccess.class));
        if (!records.isFilled()) {
            load(program, records);
        }
        UUID authority = records.authority();
        int[] wrong = records.recount(RECOUNTED);
        figure("steering.recounted", wrong[1], "kept sums compared with a count of all vintages", null, true);
        figure("steering.recounted.wrong", wrong[0], "of them differ", 0.0, wrong[0] == 0);
        List<UUID> provinces = records.ids(
                "select organization_id from organization.classification where kind = 'province' and source = 'đo tải'");
        List<UUID> units = records.ids(
                "select organization_id from organization.classification where kind = 'newspaper' and source = 'đo tải'");
        List<Browser> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(overseer(program, authority, port, i));
        }
        List<UUID> opened = provinces.subList(0, PROVINCES_OPENED);
        open(people.getFirst(), opened);
        figure(
                "steering.first-province.p95",
                percentile("first-province", 95),
                "ms, the denominators being drawn",
                null,
                true);
        work(program, people, opened, units, WARMING_SECONDS);
        millis.clear();
        written.reset();
        work(program, people, opened, units, seconds);
        report(seconds);
    }

    private void load(ConfigurableApplicationContext program, SteeringRecords records) throws Exception {
        long begun = System.nanoTime();
        records.register();
        records.programme();
        long values = records.figures();
        draw(program);
        double loading = (System.nanoTime() - begun) / 1e9;
        figure("steering.values", values, "values", null, true);
        figure("steering.loading", loading, "s", LOADING_GOAL_SECONDS, loading <= LOADING_GOAL_SECONDS);
        figure("steering.database", records.megabytes(), "MB", null, true);
    }

    /** The product draws the denominators and counts over them. */
    private static void draw(ConfigurableApplicationContext program) {
        PeriodPopulations populations = program.getBean(PeriodPopulations.class);
        for (int year = SteeringRecords.FIRST_YEAR; year <= SteeringRecords.LAST_YEAR; year++) {
            for (FigurePeriod period : quarters(year)) {
                if (!period.first().isAfter(LocalDate.now())) {
                    RULES.forEach(rule -> populations.listOf(rule, null, period));
                }
            }
        }
    }

    private static List<FigurePeriod> quarters(int year) {
        return List.of(
                new FigurePeriod(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 3, 31)),
                new FigurePeriod(LocalDate.of(year, 4, 1), LocalDate.of(year, 6, 30)),
                new FigurePeriod(LocalDate.of(year, 7, 1), LocalDate.of(year, 9, 30)),
                new FigurePeriod(LocalDate.of(year, 10, 1), LocalDate.of(year, 11, 30)));
    }

    private static Browser overseer(ConfigurableApplicationContext program, UUID authority, int port, int number)
            throws IOException {
        Enrolment enrolment = program.getBean(Enrolment.class);
        String email = "giam-sat-" + number + "-" + UUID.randomUUID() + "@hoitu.example";
        String token = enrolment
                .invite(authority, OPERATOR, email, "Giám sát " + number, Set.of(Role.OVERSEER), null)
                .orThrow()
                .token();
        enrolment.accept(token, "Giám sát " + number, PASSWORD, "127.0.0.1").orThrow();
        Browser browser = new Browser(port, "localhost");
        Browser.Answer answer = browser.post("/api/v1/session", Map.of("email", email, "password", PASSWORD));
        if (!answer.done()) {
            throw new IOException(answer.text());
        }
        return browser;
    }

    private void work(
            ConfigurableApplicationContext program,
            List<Browser> people,
            List<UUID> provinces,
            List<UUID> units,
            int seconds)
            throws InterruptedException {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Browser browser = people.get(i);
            Random random = new Random(7 + i);
            threads.add(Thread.ofVirtual().start(() -> {
                while (System.nanoTime() < until) {
                    look(browser, random, provinces, units);
                    pause(random.nextInt(2 * PAUSE_MILLIS));
                }
            }));
        }
        Browser writer = people.getFirst();
        threads.add(Thread.ofPlatform().start(() -> {
            Random random = new Random(3);
            while (System.nanoTime() < until) {
                write(
                        program,
                        writer,
                        units.get(random.nextInt(units.size())),
                        1 + random.nextInt(SteeringRecords.INDICATORS));
                pause(WRITE_EVERY_MILLIS);
            }
        }));
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** The first to open a province in a period waits for its lists; they stay for ever after. */
    private void open(Browser browser, List<UUID> provinces) {
        for (UUID province : provinces) {
            for (String period : PERIODS) {
                get(
                        browser,
                        "first-province",
                        "/api/v1/outlook/dashboard?programme=" + SteeringRecords.PROGRAMME + "&period=" + period
                                + "&scope=" + province);
            }
        }
    }

    private void look(Browser browser, Random random, List<UUID> provinces, List<UUID> units) {
        String asked =
                "?programme=" + SteeringRecords.PROGRAMME + "&period=" + PERIODS.get(random.nextInt(PERIODS.size()));
        int indicator = 1 + random.nextInt(SteeringRecords.INDICATORS);
        String one = "/api/v1/outlook/indicators/" + SteeringRecords.PROGRAMME + "/" + indicator;
        switch (random.nextInt(9)) {
            case 0, 1 -> get(browser, "dashboard", "/api/v1/outlook/dashboard" + asked);
            case 2 ->
                get(
                        browser,
                        "province",
                        "/api/v1/outlook/dashboard" + asked + "&scope="
                                + provinces.get(random.nextInt(provinces.size())));
            case 3 -> get(browser, "indicator", one + asked);
            case 4 -> get(browser, "units", one + "/units" + asked);
            case 5 -> get(browser, "ranking", "/api/v1/outlook/ranking" + asked + "&indicator=" + indicator);
            case 6 -> get(browser, "map", "/api/v1/outlook/map" + asked + "&indicator=" + indicator);
            case 7 -> then(browser, random);
            default -> get(browser, "unit", "/api/v1/outlook/units/" + units.get(random.nextInt(units.size())) + asked);
        }
    }

    /** What was reported by the end of an earlier day, before later vintages of some of the periods came. */
    private void then(Browser browser, Random random) {
        KnownOn asked = KNOWN_ON.get(random.nextInt(KNOWN_ON.size()));
        String known =
                "?programme=" + SteeringRecords.PROGRAMME + "&period=" + asked.period() + "&knownOn=" + asked.day();
        if (random.nextBoolean()) {
            get(browser, "known-dashboard", "/api/v1/outlook/dashboard" + known);
        } else {
            String one = "/api/v1/outlook/indicators/" + SteeringRecords.PROGRAMME + "/"
                    + (1 + random.nextInt(SteeringRecords.INDICATORS));
            get(browser, "known-indicator", one + known);
        }
    }

    private void get(Browser browser, String what, String path) {
        long begun = System.nanoTime();
        try {
            if (!browser.get(path).done()) {
                failed.increment();
            }
            millis.computeIfAbsent(what, w -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - begun) / 1e6);
        } catch (IOException e) {
            failed.increment();
        }
    }

    /** Turns one unit's value round, and looks whether the next dashboard has it. */
    private void write(ConfigurableApplicationContext program, Browser browser, UUID unit, int indicator) {
        if (indicator % 7 == 0) {
            return; // people are counted there
        }
        MeasureKey measure = new MeasureKey(SteeringRecords.PROGRAMME, Integer.toString(indicator));
        FigurePeriod period = new FigurePeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
        FigureReading reading = program.getBean(FigureReading.class);
        UnitFigure last = reading.vintages(measure, period, unit).getLast();
        boolean met = last.verdict() != FigureVerdict.MET;
        try {
            int before = metOnDashboard(browser, indicator);
            long begun = System.nanoTime();
            program.getBean(Tenancy.class)
                    .within(
                            AgencyId.INSTALLATION,
                            () -> program.getBean(FigureBook.class)
                                    .keep(
                                            OPERATOR,
                                            List.of(new NewFigure(
                                                    measure,
                                                    period,
                                                    unit,
                                                    FigureSource.DECLARED,
                                                    FigureStatus.REVISED,
                                                    met ? BigDecimal.ONE : BigDecimal.ZERO,
                                                    BigDecimal.ONE,
                                                    null,
                                                    met ? FigureVerdict.MET : FigureVerdict.NOT_MET,
                                                    "đo tải",
                                                    null)))
                                    .orThrow());
            millis.computeIfAbsent("write", w -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - begun) / 1e6);
            int after = metOnDashboard(browser, indicator);
            boolean counted = reading.total(measure, period, RULES.get(indicator % 3), null)
                            .members()
                    > 0;
            boolean listed = isListed(program, unit, period, indicator);
            int expected = before + (listed && counted ? (met ? 1 : -1) : 0);
            written.increment();
            if (after != expected) {
                unseen.increment();
            }
        } catch (IOException e) {
            failed.increment();
        }
    }

    private static boolean isListed(
            ConfigurableApplicationContext program, UUID unit, FigurePeriod period, int indicator) {
        PeriodPopulations populations = program.getBean(PeriodPopulations.class);
        return populations.members(populations.listOf(RULES.get(indicator % 3), null, period)).stream()
                .anyMatch(u -> u.id().equals(unit));
    }

    private static int metOnDashboard(Browser browser, int indicator) throws IOException {
        return browser.get("/api/v1/outlook/dashboard?period=2026-Q3&programme=" + SteeringRecords.PROGRAMME)
                .json()
                .at("/rows/" + (indicator - 1) + "/value/met")
                .asInt();
    }

    private void report(int seconds) {
        long requests = 0;
        for (String what : List.of(
                "dashboard",
                "province",
                "indicator",
                "units",
                "ranking",
                "map",
                "unit",
                "known-dashboard",
                "known-indicator")) {
            double p95 = percentile(what, 95);
            figure("steering." + what + ".p50", percentile(what, 50), "ms", null, true);
            figure("steering." + what + ".p95", p95, "ms", GOAL_MILLIS, p95 <= GOAL_MILLIS);
            figure("steering." + what + ".p99", percentile(what, 99), "ms", null, true);
            requests += millis.getOrDefault(what, new ConcurrentLinkedQueue<>()).size();
        }
        figure("steering.write.p95", percentile("write", 95), "ms", null, true);
        figure("steering.requests", requests / (double) seconds, "requests a second", null, true);
        figure("steering.written", written.sum(), "values written meanwhile", null, true);
        figure("steering.unseen", unseen.sum(), "of them not on the next dashboard", 0.0, unseen.sum() == 0);
        figure("steering.failed", failed.sum(), "answers that were no answer", 0.0, failed.sum() == 0);
    }

    private double percentile(String what, double p) {
        double[] sorted = millis.getOrDefault(what, new ConcurrentLinkedQueue<>()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.ceil(p / 100 * sorted.length) - 1)];
    }

    private void figure(String name, double value, String unit, Double goal, boolean reached) {
        holds &= reached;
        figures.add(String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s,\"baseline\":null,\"baseline_value\":null,\"ratio\":null}",
                name,
                value,
                unit,
                goal,
                reached));
        System.out.printf(
                Locale.ROOT, "%s %.2f %s%s%n", name, value, unit, reached ? "" : " — beyond the goal of " + goal);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
