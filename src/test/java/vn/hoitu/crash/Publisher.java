package vn.hoitu.crash;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Leads pieces along their way to readers, each act by the person whose turn it is. */
final class Publisher implements Worker {

    /** A piece on its way: the acts that were acknowledged are the first so many of its way. */
    private static final class Way {
        final String piece;
        final String title;
        final List<String> acts;
        boolean written;
        String address = "";
        int acknowledged;
        int ordered;

        Way(String piece, String title, List<String> acts) {
            this.piece = piece;
            this.title = title;
            this.acts = acts;
        }

        boolean finished() {
            return written && acknowledged == acts.size();
        }
    }

    private static final List<List<String>> WAYS = List.of(
            List.of("submit", "approve", "publish"),
            List.of("submit", "review", "approve", "publish"),
            List.of("submit", "return", "submit", "approve", "publish", "correct"),
            List.of("submit", "approve", "publish", "take-down"));

    private final Newsroom paper;
    private final Findings findings;
    private final Random chance;
    private final Browser reporter;
    private final Browser head;
    private final Browser secretary;
    private final List<Way> ways = new ArrayList<>();

    Publisher(Newsroom paper, Findings findings, Random chance) throws IOException {
        this.paper = paper;
        this.findings = findings;
        this.chance = chance;
        this.reporter = paper.person("reporter");
        this.head = paper.person("desk-head");
        this.secretary = paper.person("secretary");
    }

    @Override
    public void workOnce() throws IOException {
        if (ways.isEmpty() || ways.getLast().finished()) {
            open();
        }
        goOn(ways.getLast());
    }

    private void open() throws IOException {
        JsonNode opened = Newsroom.expect(reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section())));
        findings.acknowledged("opened");
        String id = opened.at("/id").asString();
        ways.add(new Way(paper.api("/pieces/" + id), "Tin " + id, WAYS.get(chance.nextInt(WAYS.size()))));
    }

    private void goOn(Way way) throws IOException {
        if (!way.written) {
            int version = Newsroom.expect(reporter.get(way.piece))
                    .at("/documentVersion")
                    .asInt();
            Newsroom.expect(reporter.put(
                    way.piece + "/document",
                    Map.of(
                            "baseVersion",
                            version,
                            "clientId",
                            UUID.randomUUID().toString(),
                            "sequence",
                            1,
                            "document",
                            Manuscript.ofItsOwn(way.title))));
            way.written = true;
            return;
        }
        String act = way.acts.get(way.acknowledged);
        Browser person = personFor(act);
        JsonNode now = Newsroom.expect(person.get(way.piece));
        Map<String, Object> order = new HashMap<>(wordsFor(act));
        order.put("act", act);
        order.put("version", now.at("/version").asInt());
        order.put("documentVersion", now.at("/documentVersion").asInt());
        way.ordered = way.acknowledged + 1;
        keepAddress(way, Newsroom.expect(person.post(way.piece + "/acts", order)));
        way.acknowledged = way.ordered;
        findings.acknowledged("acts");
    }

    /** A piece that was taken down no longer says where readers had it. */
    private static void keepAddress(Way way, JsonNode piece) {
        String url = piece.at("/publicUrl").asString("");
        if (!url.isEmpty()) {
            way.address = URI.create(url).getRawPath();
        }
    }

    private Browser personFor(String act) {
        return switch (act) {
            case "submit" -> reporter;
            case "return", "review", "approve" -> head;
            default -> secretary;
        };
    }

    private static Map<String, Object> wordsFor(String act) {
        return switch (act) {
            case "return" -> Map.of("reason", "Thiếu số liệu của trạm đo");
            case "correct" ->
                Map.of(
                        "correction",
                        Map.of("wrong", "120 mm", "right", "102 mm", "apology", "Tòa soạn xin lỗi bạn đọc."));
            case "take-down" ->
                Map.of("takedown", Map.of("ground", "other", "requester", "Ban biên tập", "reason", "Đăng nhầm"));
            default -> Map.of();
        };
    }

    /** After the look, the piece that was on its way goes on to its end: a kill must leave none of them stuck. */
    @Override
    public void check(Findings found) throws IOException {
        if (ways.isEmpty()) {
            return;
        }
        Way last = ways.getLast();
        check(last, found);
        while (!last.finished()) {
            goOn(last);
        }
        check(last, found);
    }

    @Override
    public void checkAll(Findings found) throws IOException {
        for (Way way : ways) {
            check(way, found);
        }
    }

    private void check(Way way, Findings found) throws IOException {
        Browser.Answer answer = secretary.get(way.piece + "/history");
        if (!found.expect(
                answer.status() == 200, "acts: the history of " + way.piece + " answers " + answer.status())) {
            return;
        }
        List<String> done = new ArrayList<>();
        answer.json().at("/handOvers").forEach(h -> done.addFirst(h.at("/act").asString()));
        boolean asAcknowledged = done.equals(way.acts.subList(0, way.acknowledged));
        boolean oneMore = done.equals(way.acts.subList(0, way.ordered));
        if (found.expect(
                asAcknowledged || oneMore,
                "acts: %s shows %s; acknowledged %d of %s".formatted(way.piece, done, way.acknowledged, way.acts))) {
            way.acknowledged = done.size();
            checkSite(way, found);
        }
    }

    private void checkSite(Way way, Findings found) throws IOException {
        List<String> done = way.acts.subList(0, way.acknowledged);
        if (!done.contains("publish")) {
            return;
        }
        keepAddress(way, Newsroom.expect(secretary.get(way.piece)));
        Browser.Answer page = paper.reader().get(way.address);
        boolean gone = done.contains("take-down");
        found.expect(
                page.status() == (gone ? 410 : 200) && (gone || page.text().contains(way.title)),
                "published: %s answers %d after %s".formatted(way.address, page.status(), done));
        if (done.contains("correct")) {
            found.expect(page.text().contains("Thông tin cải chính, xin lỗi"), "corrected: not on " + way.address);
        }
    }
}
