package vn.hoitu.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Brings in files one after another; each that was accepted must come to its end, every row accounted for once. */
final class Importer implements Worker {

    private static final long POLL_PAUSE_MILLIS = 150;
    private static final int PAGE_ITEMS = 200;

    private record Sent(String mark, Optional<String> id) {}

    private final Newsroom paper;
    private final Findings findings;
    private final Browser secretary;
    private final int rows;
    private final List<Sent> finished = new ArrayList<>();
    private Optional<Sent> current = Optional.empty();
    private int files;
    private volatile int progress;

    Importer(Newsroom paper, Findings findings, int rows) throws IOException {
        this.paper = paper;
        this.findings = findings;
        this.rows = rows;
        this.secretary = paper.person("secretary");
    }

    /** Rows of the present file that were dealt with when it was last looked at. */
    int progress() {
        return progress;
    }

    /** How many files were sent so far. */
    int files() {
        return files;
    }

    @Override
    public void workOnce() throws IOException {
        if (current.isEmpty()) {
            String mark = "lô%04d".formatted(++files);
            progress = 0;
            current = Optional.of(new Sent(mark, Optional.empty()));
            JsonNode accepted = Newsroom.expect(
                    secretary.upload(paper.api("/imports"), Map.of("kind", "csv"), mark + ".csv", file(mark)));
            current = Optional.of(new Sent(mark, Optional.of(accepted.at("/id").asString())));
            findings.acknowledged("imports");
        }
        look(findings);
        pause();
    }

    private byte[] file(String mark) {
        StringBuilder csv = new StringBuilder("Tiêu đề,Tóm tắt,Nội dung,Chuyên mục,Ngày đăng,URL\n");
        for (int i = 1; i <= rows; i++) {
            csv.append("Tin nhập %s số %d,Tóm tắt %d,\"%s\",Lưu trữ,2024-03-%02d 08:00,https://bao-cu.example/%s/%d\n"
                    .formatted(mark, i, i, String.join("\n", Manuscript.paragraphs(i % 5)), 1 + i % 28, mark, i));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void look(Findings found) throws IOException {
        Sent sent = current.orElseThrow();
        JsonNode view =
                Newsroom.expect(secretary.get(paper.api("/imports/" + sent.id().orElseThrow())));
        progress = view.at("/done").asInt();
        String state = view.at("/state").asString();
        if (!state.equals("waiting") && !state.equals("running")) {
            found.expect(state.equals("done"), "imports: %s ended as %s".formatted(sent.mark(), view));
            finished.add(sent);
            current = Optional.empty();
        }
    }

    /** A file whose acceptance has no answer may be there or not; if it is, it counts like any other. */
    @Override
    public void check(Findings found) throws IOException {
        Optional<Sent> sent = current;
        if (sent.isEmpty()) {
            return;
        }
        if (sent.get().id().isEmpty()) {
            for (JsonNode known :
                    Newsroom.expect(secretary.get(paper.api("/imports"))).at("/items")) {
                if (known.at("/sourceName").asString().equals(sent.get().mark() + ".csv")) {
                    current = Optional.of(new Sent(
                            sent.get().mark(), Optional.of(known.at("/id").asString())));
                    look(found);
                    return;
                }
            }
            current = Optional.empty();
            return;
        }
        String id = sent.get().id().get();
        Browser.Answer answer = secretary.get(paper.api("/imports/" + id));
        if (found.expect(answer.status() == 200, "imports: " + sent.get().mark() + " answers " + answer.status())) {
            int done = answer.json().at("/done").asInt();
            found.expect(
                    done >= progress,
                    "imports: %s shows %d rows, %d were shown before"
                            .formatted(sent.get().mark(), done, progress));
            look(found);
        } else {
            current = Optional.empty();
        }
    }

    /** Waits for the present file to come to its end. @return whether it did */
    boolean finish(long limitMillis) throws IOException {
        long until = System.nanoTime() + limitMillis * 1_000_000;
        while (current.isPresent() && System.nanoTime() < until) {
            look(findings);
            pause();
        }
        return current.isEmpty();
    }

    @Override
    public void checkAll(Findings found) throws IOException {
        for (Sent sent : finished) {
            check(sent, found);
        }
    }

    private void check(Sent sent, Findings found) throws IOException {
        String path = paper.api("/imports/" + sent.id().orElseThrow());
        JsonNode view = Newsroom.expect(secretary.get(path));
        found.expect(
                view.at("/total").asInt() == rows
                        && view.at("/done").asInt() == rows
                        && view.at("/created").asInt() == rows,
                "imports: %s of %d rows says %s".formatted(sent.mark(), rows, view));
        Set<Integer> positions = new HashSet<>();
        int lines = 0;
        String cursor = "";
        do {
            JsonNode page = Newsroom.expect(secretary.get(path + "/items?limit=" + PAGE_ITEMS + cursor));
            for (JsonNode item : page.at("/items")) {
                lines++;
                positions.add(item.at("/position").asInt());
            }
            cursor = page.at("/nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.at("/nextCursor").asString();
        } while (!cursor.isEmpty());
        found.expect(
                lines == rows && positions.size() == rows,
                "imports: the report of %s has %d lines for %d rows of %d"
                        .formatted(sent.mark(), lines, positions.size(), rows));
        JsonNode pieces = Newsroom.expect(secretary.get(paper.api(
                "/pieces?view=all&limit=5&q=" + java.net.URLEncoder.encode(sent.mark(), StandardCharsets.UTF_8))));
        found.expect(
                pieces.at("/total").asInt() == rows,
                "imports: %s made %s pieces of %d rows".formatted(sent.mark(), pieces.at("/total"), rows));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
