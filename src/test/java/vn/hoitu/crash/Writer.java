package vn.hoitu.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Types without a pause: every batch that was acknowledged is the text at least as new that must be found. */
final class Writer implements Worker {

    private static final int BATCHES_OF_A_PIECE = 120;

    /** A piece in a tab: the last batch acknowledged, and the last sent. */
    private static final class Tab {
        final String piece;
        final String client = UUID.randomUUID().toString();
        long acknowledged;
        int version = 1;
        long sent;

        Tab(String piece) {
            this.piece = piece;
        }
    }

    private final Newsroom paper;
    private final Browser reporter;
    private final Findings findings;
    private final Random chance;
    private final List<Tab> tabs = new ArrayList<>();

    Writer(Newsroom paper, Findings findings, Random chance) throws IOException {
        this.paper = paper;
        this.reporter = paper.person("reporter");
        this.findings = findings;
        this.chance = chance;
    }

    @Override
    public void workOnce() throws IOException {
        if (tabs.isEmpty() || chance.nextInt(BATCHES_OF_A_PIECE) == 0) {
            JsonNode opened =
                    Newsroom.expect(reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section())));
            tabs.add(new Tab(paper.api("/pieces/" + opened.at("/id").asString())));
            findings.acknowledged("opened");
        }
        type(tabs.getLast());
    }

    private void type(Tab tab) throws IOException {
        tab.sent = tab.acknowledged + 1;
        JsonNode saved = Newsroom.expect(send(tab, tab.sent, tab.version));
        tab.acknowledged = tab.sent;
        tab.version = saved.at("/documentVersion").asInt();
        findings.acknowledged("typed");
    }

    private Browser.Answer send(Tab tab, long sequence, int base) throws IOException {
        return reporter.put(
                tab.piece + "/document",
                Map.of(
                        "baseVersion",
                        base,
                        "clientId",
                        tab.client,
                        "sequence",
                        sequence,
                        "document",
                        Manuscript.document("Bài viết không mất chữ", sequence)));
    }

    @Override
    public void check(Findings found) throws IOException {
        if (!tabs.isEmpty()) {
            check(tabs.getLast(), found);
        }
    }

    @Override
    public void checkAll(Findings found) throws IOException {
        for (Tab tab : tabs) {
            check(tab, found);
        }
    }

    private void check(Tab tab, Findings found) throws IOException {
        Browser.Answer answer = reporter.get(tab.piece);
        if (!found.expect(answer.status() == 200, "typed: " + tab.piece + " answers " + answer.status())) {
            return;
        }
        int version = answer.json().at("/documentVersion").asInt();
        long number = Manuscript.numberOf(answer.json().at("/document"));
        boolean asAcknowledged = version == tab.version && number == tab.acknowledged;
        boolean oneMore = tab.sent > tab.acknowledged && version > tab.version && number == tab.sent;
        found.expect(
                asAcknowledged || oneMore,
                "typed: %s has text %d in version %d; acknowledged %d in %d, sent %d"
                        .formatted(tab.piece, number, version, tab.acknowledged, tab.version, tab.sent));
        resend(tab, found);
    }

    /** As the editor does after a break: what has no answer yet is sent again, under the same number, and stored once. */
    private void resend(Tab tab, Findings found) throws IOException {
        if (tab.sent == 0) {
            return;
        }
        boolean unanswered = tab.sent > tab.acknowledged;
        Browser.Answer again = send(tab, tab.sent, unanswered ? tab.version : tab.version - 1);
        int answered =
                again.status() == 200 ? again.json().at("/documentVersion").asInt() : -1;
        if (found.expect(
                unanswered ? answered > tab.version : answered == tab.version,
                "typed: batch %d of %s sent again answers %d %s; it was written on version %d"
                        .formatted(tab.sent, tab.piece, again.status(), again.text(), tab.version))) {
            tab.acknowledged = tab.sent;
            tab.version = answered;
        }
    }
}
