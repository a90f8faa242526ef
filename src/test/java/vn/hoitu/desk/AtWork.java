package vn.hoitu.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import vn.hoitu.crash.Browser;
import vn.hoitu.crash.Newsroom;

/** One person at the desk: looks at lists, boards and the queue, and takes a piece a step further now and then. */
final class AtWork implements Runnable {

    /** Between two looks somebody reads for some seconds. */
    private static final int LEAST_PAUSE_MILLIS = 500;

    private static final int MOST_PAUSE_MILLIS = 3_000;
    private static final List<String> FILTERS = List.of(
            "view=all",
            "view=all&state=published&sort=published",
            "view=all&state=submitted,reviewed",
            "view=all&form=radio",
            "view=all&urgency=urgent",
            "view=all&sort=title",
            "view=mine",
            "view=all&late=true");
    private static final List<String> WORDS =
            List.of("lu quet", "giá lúa", "hoi nghi", "bóng đá nữ", "bong lua", "ban tin 1999", "khongcotunay");
    private static final List<String> BOARDS = List.of("state", "step", "section", "form");

    private final DeskBench.Person person;
    private final Newsroom paper;
    private final Timings timings;
    private final Hearing hearing;
    private final Random random;
    private final long until;

    AtWork(DeskBench.Person person, Newsroom paper, Timings timings, Hearing hearing, Random random, long until) {
        this.person = person;
        this.paper = paper;
        this.timings = timings;
        this.hearing = hearing;
        this.random = random;
        this.until = until;
    }

    @Override
    public void run() {
        try {
            while (System.nanoTime() < until) {
                Thread.sleep(random.nextInt(LEAST_PAUSE_MILLIS, MOST_PAUSE_MILLIS));
                once();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() {
        try {
            int draw = random.nextInt(100);
            if (draw < 30) {
                look("list", "/pieces?" + FILTERS.get(random.nextInt(FILTERS.size())));
            } else if (draw < 36) {
                look("words", "/pieces?view=all&q=" + encoded(WORDS.get(random.nextInt(WORDS.size()))));
            } else if (draw < 50) {
                look("board", "/piece-board?view=all&by=" + BOARDS.get(random.nextInt(BOARDS.size())));
            } else {
                step();
            }
        } catch (IOException e) {
            timings.fail();
        }
    }

    private JsonNode look(String what, String path) throws IOException {
        long begun = System.nanoTime();
        Browser.Answer answer = person.browser().get(paper.api(path));
        timings.took(what, begun);
        if (!answer.done()) {
            timings.fail();
        }
        return answer.json();
    }

    /** Looks at what waits, opens one of it and does what is next. */
    private void step() throws IOException {
        boolean writes = person.role().equals("reporter");
        JsonNode waiting = look("queue", "/pieces?view=queue&limit=50").at("/items");
        if (writes) {
            waiting = look("list", "/pieces?view=mine&state=draft,returned").at("/items");
        }
        if (waiting.isEmpty()) {
            return;
        }
        JsonNode row = waiting.get(random.nextInt(waiting.size()));
        String id = row.at("/id").asString();
        JsonNode piece = look("piece", "/pieces/" + id);
        Map<String, Object> order = new HashMap<>();
        order.put("act", act(piece.at("/state").asString()));
        order.put("reason", "Cần kiểm lại số liệu ở đoạn hai.");
        order.put("version", piece.at("/version").asInt());
        order.put("documentVersion", piece.at("/documentVersion").asInt());
        long begun = System.nanoTime();
        if (hearing != null) {
            hearing.expect(id, begun);
        }
        Browser.Answer answer = person.browser().post(paper.api("/pieces/" + id + "/acts"), order);
        if (answer.done()) {
            timings.took("transition", begun);
        } else if (answer.status() == 409 || answer.status() == 403 || answer.status() == 404) {
            timings.meet();
        } else {
            timings.fail();
            System.err.println(answer.text());
        }
    }

    private String act(String state) {
        return switch (state) {
            case "draft", "returned" -> "submit";
            case "submitted" -> random.nextInt(3) == 0 ? "return" : "review";
            case "reviewed" -> random.nextInt(3) == 0 ? "return" : "approve";
            default -> "return";
        };
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
