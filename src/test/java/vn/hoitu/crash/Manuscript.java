package vn.hoitu.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Documents whose every paragraph can be foretold from a number, so that a text can be compared in whole. */
final class Manuscript {

    private static final int MOST_PARAGRAPHS = 40;
    private static final String WORDS =
            "Nước suối dâng nhanh trong đêm, bà con các bản vùng cao đã kịp chuyển tài sản lên chỗ cao hơn.";

    private static final int OWN_WORDS = 120;
    private static final List<String> SYLLABLES = List.of(
            ("nước suối dâng nhanh trong đêm bà con các bản vùng cao kịp chuyển đồ lên chỗ cao hơn cầu đường chợ lúa ngô"
                            + " trâu trường lớp học trò thầy cô xã phường sông núi mưa nắng gió hội làng nghề gốm dệt vải chàm")
                    .split(" "));

    private Manuscript() {}

    static Map<String, Object> document(String title, long number) {
        List<Object> body = new ArrayList<>();
        paragraphs(number).forEach(p -> body.add(field("paragraph", p)));
        return Map.of(
                "type",
                "doc",
                "content",
                List.of(
                        Map.of("type", "kicker"),
                        field("title", title),
                        field("sapo", "Bản ghi thứ " + number),
                        Map.of("type", "body", "content", body)));
    }

    /** A text like no other: what was taken down once may not come back in another piece. */
    static Map<String, Object> ofItsOwn(String title) {
        Random words = new Random(title.hashCode());
        String text = IntStream.range(0, OWN_WORDS)
                .mapToObj(i -> SYLLABLES.get(words.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining(" "));
        return Map.of(
                "type",
                "doc",
                "content",
                List.of(
                        Map.of("type", "kicker"),
                        field("title", title),
                        field("sapo", "Bản ghi của " + title),
                        Map.of("type", "body", "content", List.of(field("paragraph", text + ".")))));
    }

    static List<String> paragraphs(long number) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i <= number % MOST_PARAGRAPHS; i++) {
            paragraphs.add("[%d.%d] %s".formatted(number, i, WORDS));
        }
        return paragraphs;
    }

    /** @return the number the document was written with, or -1 when it is not whole */
    static long numberOf(JsonNode document) {
        String sapo = document.at("/content/2/content/0/text").asString("");
        String digits = sapo.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return 0;
        }
        long number = Long.parseLong(digits);
        List<String> found = new ArrayList<>();
        document.at("/content/3/content")
                .forEach(p -> found.add(p.at("/content/0/text").asString("")));
        return found.equals(paragraphs(number)) ? number : -1;
    }

    private static Map<String, Object> field(String type, String text) {
        return Map.of("type", type, "content", List.of(Map.of("type", "text", "text", text)));
    }
}
