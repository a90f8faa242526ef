package vn.hoitu.live;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.hoitu.crash.Browser;
import vn.hoitu.crash.Newsroom;
import vn.hoitu.crash.RunningProgram;
import vn.hoitu.document.DocumentJson;

/** People type in one piece of the real program, with faults or without. */
final class CoeditRounds {

    static final Duration KEYSTROKE = Duration.ofMillis(200);
    private static final Duration SETTLE_LIMIT = Duration.ofMinutes(2);
    private static final int PARAGRAPHS = 20;
    private static final String SENTENCES =
            "Nước suối dâng nhanh trong đêm, bà con các bản vùng cao đã kịp chuyển tài sản lên chỗ cao hơn. "
                    + "Lực lượng tại chỗ trực suốt đêm ở các ngầm tràn.";

    /**
     * @param lost letters acknowledged and gone, or there twice
     * @param different clients whose text is not byte for byte the stored one
     * @param cpuMillis of program and database for each keystroke; 0 when the program was killed meanwhile
     */
    record Result(
            int keystrokes,
            int cuts,
            int lost,
            int different,
            int refused,
            Delays delays,
            double restartSeconds,
            double cpuMillis) {}

    private final RunningProgram program;
    private final Newsroom paper;
    private final Browser owner;
    private final Browser editor;

    CoeditRounds(RunningProgram program, Newsroom paper) throws IOException {
        this.program = program;
        this.paper = paper;
        this.owner = paper.person("reporter");
        this.editor = paper.person("editor");
    }

    /** @return the address of a new piece with a page of text */
    String piece() throws IOException {
        String id = Newsroom.expect(owner.post(paper.api("/pieces"), Map.of("sectionId", paper.section())))
                .at("/id")
                .asString();
        String piece = paper.api("/pieces/" + id);
        List<Object> body = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            body.add(field("paragraph", SENTENCES));
        }
        Newsroom.expect(owner.put(
                piece + "/document",
                Map.of(
                        "baseVersion",
                        1,
                        "clientId",
                        UUID.randomUUID().toString(),
                        "sequence",
                        1,
                        "document",
                        Map.of(
                                "type",
                                "doc",
                                "content",
                                List.of(
                                        Map.of("type", "kicker"),
                                        field("title", "Mưa lớn ở vùng cao"),
                                        field("sapo", "Bà con đã kịp chuyển tài sản."),
                                        Map.of("type", "body", "content", body))))));
        return piece;
    }

    private static Map<String, Object> field(String type, String text) {
        return Map.of("type", type, "content", List.of(Map.of("type", "text", "text", text)));
    }

    TypingClient client(String piece, int number) {
        Browser who = number % 2 == 0 ? owner : editor;
        return new TypingClient(TypingClient.Door.withCookie(program.port(), piece + "/live", who.cookie()));
    }

    /** What is killed in the middle, and comes back. */
    enum Killed {
        NOTHING,
        PROGRAM,
        DATABASE
    }

    Result round(int people, Duration time, int cutEvery, Killed killed, long seed)
            throws IOException, InterruptedException {
        String piece = piece();
        Delays delays = new Delays();
        AtomicBoolean stop = new AtomicBoolean();
        Random chance = new Random(seed);
        List<Keyboard> keyboards = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            TypingClient client = client(piece, i).watchedBy(delays).connect();
            keyboards.add(new Keyboard(client, i, KEYSTROKE, cutEvery, chance.nextLong(), stop));
        }
        Duration before = cpu(program);
        List<Thread> threads =
                keyboards.stream().map(k -> Thread.ofVirtual().start(k)).toList();
        double restart = 0;
        Thread.sleep(time.dividedBy(2));
        switch (killed) {
            case NOTHING -> {}
            case PROGRAM -> {
                program.killProgram();
                program.start();
                restart = program.awaitReady();
            }
            case DATABASE -> {
                program.killDatabase();
                program.awaitRecords(editor);
            }
        }
        Thread.sleep(time.dividedBy(2));
        stop.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        int strokes = keyboards.stream().mapToInt(Keyboard::strokes).sum();
        double cpuMillis = killed != Killed.NOTHING
                ? 0
                : (double) cpu(program).minus(before).toMillis() / Math.max(1, strokes);
        return result(piece, keyboards, delays, restart, cpuMillis);
    }

    /** What program and database have used of the processors so far. */
    static Duration cpu(RunningProgram program) throws IOException {
        return program.processes().stream()
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Result result(String piece, List<Keyboard> keyboards, Delays delays, double restart, double cpuMillis)
            throws IOException, InterruptedException {
        for (Keyboard keyboard : keyboards) {
            keyboard.finish(SETTLE_LIMIT);
        }
        int version = Newsroom.expect(editor.get(piece)).at("/documentVersion").asInt();
        for (Keyboard keyboard : keyboards) {
            keyboard.client().await("the last version", () -> keyboard.client().version() >= version);
        }
        String stored = Newsroom.expect(editor.get(piece)).at("/document").toString();
        String text = keyboards.getFirst().client().confirmed().textContent();
        int lost = 0;
        int different = 0;
        int refused = 0;
        for (Keyboard keyboard : keyboards) {
            boolean same = DocumentJson.write(keyboard.client().shown()).equals(stored);
            lost += keyboard.wrongIn(text);
            different += same ? 0 : 1;
            refused += keyboard.client().refusals().size()
                    + keyboard.client().lost().size();
            keyboard.client().cut();
        }
        int strokes = keyboards.stream().mapToInt(Keyboard::strokes).sum();
        int cuts = keyboards.stream().mapToInt(Keyboard::cuts).sum();
        return new Result(strokes, cuts, lost, different, refused, delays, restart, cpuMillis);
    }
}
