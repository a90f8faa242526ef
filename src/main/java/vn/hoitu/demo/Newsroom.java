package vn.hoitu.demo;

import java.util.List;
import java.util.Map;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.shared.actor.Actor;

/** Who does what at one agency of the demo. */
record Newsroom(
        String place,
        Map<String, Actor> troupe,
        List<String> reporters,
        String editor,
        String head,
        String secretary,
        String chief) {

    static Newsroom ofPaper(Map<String, Actor> troupe) {
        return new Newsroom(
                Places.PAPER,
                troupe,
                List.of("mai", "vinh", "son", "linh", "thao", "tuan", "minh"),
                "ha",
                "nam",
                "chau",
                "hung");
    }

    static Newsroom ofMagazine(Map<String, Actor> troupe) {
        return new Newsroom(Places.MAGAZINE, troupe, List.of("khoi", "tam"), "oanh", "truong", "yen", "ngoc");
    }

    Actor actor(String key) {
        Actor actor = troupe.get(key);
        if (actor == null) {
            throw new IllegalStateException("Nobody of the demo is called " + key);
        }
        return actor;
    }

    /** The first of the staff named under a text; where outsiders or nobody are named, one of the reporters by turns. */
    Actor writerOf(Manuscript piece) {
        return piece.list("by").stream()
                .filter(troupe::containsKey)
                .findFirst()
                .map(this::actor)
                .orElseGet(() -> actor(byTurns(piece)));
    }

    List<AuthorView> authorsOf(Manuscript piece) {
        List<String> names = piece.list("by");
        return names.isEmpty()
                ? Printing.byline(actor(byTurns(piece)))
                : names.stream().map(this::author).toList();
    }

    private AuthorView author(String name) {
        Actor actor = troupe.get(name);
        return actor == null
                ? new AuthorView(name, null, null)
                : new AuthorView(actor.name(), actor.person().value(), null);
    }

    private String byTurns(Manuscript piece) {
        return reporters.get(Math.floorMod(piece.title().hashCode(), reporters.size()));
    }
}
