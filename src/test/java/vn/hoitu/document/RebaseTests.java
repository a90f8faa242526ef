package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;
import static vn.hoitu.document.Samples.article;
import static vn.hoitu.document.Samples.block;
import static vn.hoitu.document.Samples.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RebaseTests {
    private static final Node DOC = article(paragraph("một hai"), paragraph("ba bốn"));
    /** Before "một". */
    private static final int FIRST = startOfBody(DOC) + 1;

    @Provide
    Arbitrary<Node> articles() {
        return Samples.articles(Samples.texts(), Samples.hrefs());
    }

    @Test
    void placesWhatWasTypedBehindWhatCameFirst() {
        Step earlier = typed(FIRST, "Số ");
        Step late = typed(FIRST + 3, "X");

        Rebase.Placed placed = placed(List.of(late), List.of(earlier), DOC);

        assertThat(placed.steps()).containsExactly(typed(FIRST + 6, "X"));
        assertThat(text(placed.document())).contains("Số mộtX hai");
    }

    @Test
    void keepsAWordTypedLetterByLetterTogetherWhenItsParagraphMoves() {
        List<Step> word = List.of(typed(FIRST, "a"), typed(FIRST + 1, "b"), typed(FIRST + 2, "c"));
        Step above = new ReplaceStep(FIRST - 1, FIRST - 1, new Slice(Fragment.of(paragraph("mới")), 0, 0));

        assertThat(text(placed(word, List.of(above), DOC).document())).contains("abcmột");
    }

    @Test
    void dropsADeletionOfWhatIsGoneAlready() {
        Step theirs = new ReplaceStep(FIRST, FIRST + 7, Slice.EMPTY);
        Step ours = new ReplaceStep(FIRST + 1, FIRST + 3, Slice.EMPTY);

        Rebase.Placed placed = placed(List.of(ours), List.of(theirs), DOC);

        assertThat(placed.steps()).isEmpty();
        assertThat(placed.dropped()).isEqualTo(1);
    }

    @Test
    void saysWhenWhatWasTypedHasNoPlaceAnyMore() {
        Step theirs = new ReplaceStep(FIRST - 1, FIRST + 8, Slice.EMPTY);
        List<Step> ours = List.of(new ReplaceStep(FIRST, FIRST + 1, Slice.EMPTY), typed(FIRST + 2, "chữ"));

        assertThat(Rebase.onto(ours, List.of(theirs), StepSamples.apply(DOC, theirs)))
                .isInstanceOfSatisfying(
                        Rebase.Lost.class, lost -> assertThat(lost.index()).isEqualTo(1));
    }

    @Test
    void knowsWhatAPersonWouldMiss() {
        assertThat(Rebase.carriesContent(typed(1, "a"))).isTrue();
        assertThat(Rebase.carriesContent(inserted(StepSamples.picture("")))).isTrue();
        assertThat(Rebase.carriesContent(inserted(block("horizontal_rule")))).isTrue();
        assertThat(Rebase.carriesContent(inserted(paragraph("")))).isFalse();
        assertThat(Rebase.carriesContent(new ReplaceStep(1, 2, Slice.EMPTY))).isFalse();
        assertThat(Rebase.carriesContent(new AddMarkStep(1, 2, Samples.mark("em"))))
                .isFalse();
    }

    /** Several people write at once; the server takes their batches in any order; all end with one text. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void allWritersEndWithTheTextOfTheServer(@ForAll("articles") Node doc, @ForAll long seed) {
        Random random = new Random(seed);
        Server server = new Server(doc);
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            writers.add(new Writer(doc));
        }
        for (int turn = 0; turn < 25; turn++) {
            Writer writer = writers.get(random.nextInt(writers.size()));
            switch (random.nextInt(3)) {
                case 0 -> writer.write(random);
                case 1 -> writer.send(server);
                default -> writer.receive(server);
            }
        }
        writers.forEach(writer -> writer.send(server));
        writers.forEach(writer -> writer.receive(server));

        for (Writer writer : writers) {
            assertThat(DocumentJson.write(writer.seen)).isEqualTo(DocumentJson.write(server.document));
        }
    }

    /** Orders batches, rebases late ones, keeps all. */
    private static final class Server {
        private final List<Step> steps = new ArrayList<>();
        private Node document;

        Server(Node document) {
            this.document = document;
        }

        /** Answers whether the batch was taken. */
        boolean take(List<Step> batch, int version) {
            List<Step> over = List.copyOf(steps.subList(version, steps.size()));
            if (!(Rebase.onto(batch, over, document) instanceof Rebase.Placed placed)) {
                return false;
            }
            steps.addAll(placed.steps());
            document = placed.document();
            return true;
        }
    }

    /** Sees its own steps at once and others' when it asks. */
    private static final class Writer {
        private Node confirmed;
        private Node seen;
        private int version;
        private List<Step> waiting = List.of();

        Writer(Node document) {
            confirmed = document;
            seen = document;
        }

        void write(Random random) {
            Step step = StepSamples.fitting(seen, random);
            waiting = new ArrayList<>(waiting);
            waiting.add(step);
            seen = StepSamples.apply(seen, step);
        }

        void send(Server server) {
            int before = version;
            int known = server.steps.size();
            boolean taken = server.take(waiting, before);
            waiting = taken ? List.of() : waiting;
            int own = server.steps.size();
            follow(server.steps.subList(before, taken ? own : known), own, !taken);
        }

        void receive(Server server) {
            follow(server.steps.subList(version, server.steps.size()), server.steps.size(), true);
        }

        /** What has no place any more is put aside, as the editor does. */
        private void follow(List<Step> news, int now, boolean keep) {
            confirmed = StepSamples.apply(confirmed, news);
            version = now;
            Rebase.Rebased mine = Rebase.onto(keep ? waiting : List.of(), news, confirmed);
            waiting = mine instanceof Rebase.Placed placed ? placed.steps() : List.of();
            seen = StepSamples.apply(confirmed, waiting);
        }
    }

    /** What a writer kept to itself and what the server made of the same are the same steps. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rebasingInPartsOrAtOnceGivesTheSameText(@ForAll("articles") Node doc, @ForAll long seed) {
        Random random = new Random(seed);
        List<Step> own = StepSamples.fitting(doc, 3, random);
        List<Step> over = StepSamples.fitting(doc, 4, random);
        Node head = StepSamples.apply(doc, over);

        Rebase.Rebased atOnce = Rebase.onto(own, over, head);

        if (atOnce instanceof Rebase.Placed(List<Step> steps, Node document, int dropped)) {
            assertThat(steps.size() + dropped).isEqualTo(own.size());
            assertThat(StepSamples.apply(head, steps)).isEqualTo(document);
            assertThat(StepCheck.changed(head, document).isEmpty())
                    .isEqualTo(document.check().isEmpty());
        }
    }

    private static Rebase.Placed placed(List<Step> steps, List<Step> over, Node before) {
        return (Rebase.Placed) Rebase.onto(steps, over, StepSamples.apply(before, over));
    }

    private static Step typed(int at, String text) {
        return new ReplaceStep(at, at, new Slice(Fragment.of(SCHEMA.text(text)), 0, 0));
    }

    private static Step inserted(Node node) {
        return new ReplaceStep(1, 1, new Slice(Fragment.of(node), 0, 0));
    }

    private static String text(Node document) {
        return document.textContent();
    }

    private static int startOfBody(Node document) {
        int start = 1;
        for (int i = 0; !document.child(i).is("body"); i++) {
            start += document.child(i).nodeSize();
        }
        return start;
    }
}
