package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;
import static vn.hoitu.document.Samples.article;
import static vn.hoitu.document.Samples.block;
import static vn.hoitu.document.Samples.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AuthorshipTests {

    private static final int NOBODY = 0;
    private static final int AN = 1;
    private static final int BINH = 2;
    private static final String SENTENCE = "Cầu mới qua sông Lô thông xe sáng nay.";

    @Provide
    Arbitrary<Node> articles() {
        return Samples.articles(Samples.texts(), Samples.hrefs());
    }

    /** A text that people type in, with what each wrote beside it. */
    private static final class Desk {
        Node text;
        final Authorship authorship;

        Desk(Node text, int stamp) {
            this.text = text;
            this.authorship = Authorship.of(text, stamp);
        }

        void does(int who, Step step) {
            text = ((StepResult.Done) step.apply(text)).document();
            authorship.carry(step, who);
        }

        void types(int who, int at, String letters) {
            for (int i = 0; i < letters.length(); i++) {
                puts(who, at + i, letters.substring(i, i + 1));
            }
        }

        void puts(int who, int at, String letters) {
            does(who, new ReplaceStep(at, at, new Slice(Fragment.of(SCHEMA.text(letters)), 0, 0)));
        }

        void erases(int who, int from, int to) {
            does(who, new ReplaceStep(from, to, Slice.EMPTY));
        }

        int find(String words) {
            int at = TextTape.unitsOf(text.content()).indexOf(words);
            assertThat(at).as(words).isPositive();
            return at;
        }

        /** The words of a stretch with who wrote them, such as {@code 1:Cầu 2:mới}. */
        String of(String words) {
            int from = find(words);
            String units = TextTape.unitsOf(text.content());
            StringBuilder out = new StringBuilder();
            for (Authorship.Run run : authorship.runs()) {
                int start = Math.max(from, run.from());
                int end = Math.min(from + words.length(), run.to());
                if (start < end) {
                    out.append(out.isEmpty() ? "" : "|")
                            .append(run.stamp())
                            .append(':')
                            .append(units, start, end);
                }
            }
            return out.toString();
        }
    }

    private static Desk deskWith(Node... blocks) {
        return new Desk(article(blocks), NOBODY);
    }

    @Test
    void knowsWhoTypedWhichLetters() {
        Desk desk = deskWith(paragraph("Đường cao tốc."));

        desk.types(AN, desk.find(" cao"), " mới");
        desk.types(BINH, desk.find("ới cao"), "..");

        assertThat(desk.of("Đường m..ới cao")).isEqualTo("0:Đường|1: m|2:..|1:ới|0: cao");
        assertThat(desk.authorship.surviving()).containsEntry(AN, 4).containsEntry(BINH, 2);
    }

    @Test
    void countsWhatWasTypedEvenWhenItDidNotStay() {
        Desk desk = deskWith(paragraph("Giá xăng"));

        desk.types(AN, desk.find("xăng"), "dầu và ");
        desk.erases(BINH, desk.find(" và"), desk.find(" xăng"));

        assertThat(desk.authorship.written()).containsEntry(AN, 7);
        assertThat(desk.authorship.surviving()).containsEntry(AN, 4);
    }

    @Test
    void givesNobodyTheWordsHeOnlyTypedOver() {
        Desk desk = deskWith(paragraph(SENTENCE));
        int from = desk.find(SENTENCE);

        desk.does(
                AN,
                new ReplaceStep(
                        from,
                        from + SENTENCE.length(),
                        new Slice(Fragment.of(SCHEMA.text(SENTENCE.replace("sáng", "chiều"))), 0, 0)));

        assertThat(desk.of("xe chiều nay")).isEqualTo("0:xe |1:chiều|0: nay");
    }

    @Test
    void leavesAParagraphThatWasCutAndPastedWithItsAuthor() {
        Desk desk = deskWith(paragraph("Đoạn đầu."), paragraph(""));
        desk.types(AN, desk.find("Đoạn đầu.") + 11, SENTENCE);
        int from = desk.find(SENTENCE);

        desk.erases(BINH, from, from + SENTENCE.length());
        desk.puts(BINH, desk.find("Đoạn đầu.") + 9, " " + SENTENCE.substring(0, 20));

        assertThat(desk.of(" " + SENTENCE.substring(0, 20))).isEqualTo("2: |1:" + SENTENCE.substring(0, 20));
    }

    @Test
    void leavesWhatIsUndoneWithItsAuthor() {
        Desk desk = deskWith(paragraph("Một hai ba"));
        int at = desk.find("hai");

        for (int i = 2; i >= 0; i--) {
            desk.erases(BINH, at + i, at + i + 1);
        }
        desk.types(BINH, at, "hai");

        assertThat(desk.of("Một hai ba")).isEqualTo("0:Một hai ba");
        assertThat(desk.authorship.written()).doesNotContainKey(BINH);
    }

    @Test
    void creditsAWholeTextStoredOverAnotherWithItsNewWordsOnly() {
        Desk desk = deskWith(paragraph(SENTENCE), paragraph("Đoạn sẽ được thay bằng đoạn khác hẳn."));
        Node stored = article(paragraph("Hôm qua mưa to trên diện rộng."), paragraph(SENTENCE));

        desk.authorship.rewrite(stored, AN);
        desk.text = stored;

        assertThat(desk.of(SENTENCE)).isEqualTo("0:" + SENTENCE);
        assertThat(desk.of("Hôm qua mưa to trên diện rộng.")).isEqualTo("1:Hôm qua mưa to trên diện rộng.");
    }

    @Test
    void makesNobodyAnAuthorByFormatting() {
        Desk desk = deskWith(paragraph(SENTENCE));
        int at = desk.find(SENTENCE) - 1;
        Slice heading = new Slice(Fragment.of(SCHEMA.node("heading").of()), 0, 0);

        desk.does(
                AN,
                new ReplaceAroundStep(
                        at, at + SENTENCE.length() + 2, at + 1, at + 1 + SENTENCE.length(), heading, 1, true));
        desk.does(AN, new AddMarkStep(at + 1, at + 8, Samples.mark("strong")));

        assertThat(desk.authorship.surviving()).doesNotContainKey(AN);
        assertThat(desk.text.child(3).child(0).is("heading")).isTrue();
    }

    @Test
    void keepsAPictureWithWhoPlacedIt() {
        Desk desk = deskWith(paragraph("Chữ."));
        Map<String, Object> picture = Map.of("src", "https://bao.vn/cau.jpg");
        int end = desk.text.content().size() - 1;

        desk.does(AN, new ReplaceStep(end, end, new Slice(Fragment.of(Samples.picture(picture, "", "")), 0, 0)));
        desk.does(
                BINH,
                new ReplaceStep(
                        end,
                        end + 6,
                        new Slice(
                                Fragment.of(Samples.picture(
                                        Map.of("src", "https://bao.vn/cau.jpg", "align", "wide"), "", "")),
                                0,
                                0)));

        assertThat(desk.authorship.pictures(desk.text)).isEqualTo(Map.of(AN, 1));
    }

    @Test
    void countsALetterOnceHoweverItIsWritten() {
        assertThat(Authorship.characters("Ẩn")).isEqualTo(2);
        assertThat(Authorship.characters("A\u0302\u0309n")).isEqualTo(2);
        assertThat(Authorship.characters("😀" + TextTape.OPEN + TextTape.CLOSE)).isEqualTo(1);
    }

    @Test
    void goesThroughFiftyThousandSteps() {
        Desk desk = deskWith(paragraph(""), paragraph(""));
        Random random = new Random(7);
        int at = desk.find("Sáng nay, cầu thông xe.") + 26;
        for (int i = 0; i < 50_000; i++) {
            int where = at + random.nextInt(1 + i / 2);
            Step step = i % 2 == 0 || i < 4
                    ? new ReplaceStep(where, where, new Slice(Fragment.of(SCHEMA.text("a")), 0, 0))
                    : new ReplaceStep(at, at, Slice.EMPTY);
            desk.authorship.carry(step, i % 5 + 1);
        }

        assertThat(desk.authorship.surviving().values().stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(25_002 + Authorship.characters(TextTape.unitsOf(desk.text.content())));
    }

    /** Steps of which each letter is the only one of its kind, so that nothing is taken for something that came back. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void agreesWithAListThatMovesEachLetterByItself(@ForAll("articles") Node text, @ForAll long seed) {
        Desk desk = new Desk(text, NOBODY);
        List<Integer> stamps =
                new ArrayList<>(java.util.Collections.nCopies(text.content().size(), NOBODY));
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Step step = anyStep(desk.text, random, (char) ('\u4e00' + i * 8));
            if (step.apply(desk.text) instanceof StepResult.Done) {
                int who = 1 + random.nextInt(3);
                desk.does(who, step);
                step.map().forEachRange((oldStart, oldEnd, newStart, newEnd) -> {
                    stamps.subList(newStart, newStart + oldEnd - oldStart).clear();
                    stamps.addAll(newStart, java.util.Collections.nCopies(newEnd - newStart, who));
                });
            }
        }

        assertThat(authorsByRuns(desk)).isEqualTo(authorsByList(desk, stamps));
    }

    private static Step anyStep(Node text, Random random, char letter) {
        int size = text.content().size();
        int at = random.nextInt(size + 1);
        return switch (random.nextInt(4)) {
            case 0 -> new ReplaceStep(at, Math.min(size, at + 1 + random.nextInt(30)), Slice.EMPTY);
            case 1 -> new ReplaceStep(at, at, new Slice(Fragment.of(block("paragraph"), block("paragraph")), 1, 1));
            default -> {
                char[] letters = new char[1 + random.nextInt(6)];
                for (int i = 0; i < letters.length; i++) {
                    letters[i] = (char) (letter + i);
                }
                yield new ReplaceStep(at, at, new Slice(Fragment.of(SCHEMA.text(new String(letters))), 0, 0));
            }
        };
    }

    private static List<Integer> authorsByRuns(Desk desk) {
        String units = TextTape.unitsOf(desk.text.content());
        List<Integer> authors = new ArrayList<>();
        for (Authorship.Run run : desk.authorship.runs()) {
            for (int i = run.from(); i < run.to(); i++) {
                assertThat(TextTape.isText(units.charAt(i))).isTrue();
                authors.add(run.stamp());
            }
        }
        return authors;
    }

    private static List<Integer> authorsByList(Desk desk, List<Integer> stamps) {
        String units = TextTape.unitsOf(desk.text.content());
        assertThat(stamps).hasSize(units.length());
        List<Integer> authors = new ArrayList<>();
        for (int i = 0; i < units.length(); i++) {
            if (TextTape.isText(units.charAt(i))) {
                authors.add(stamps.get(i));
            }
        }
        return authors;
    }
}
