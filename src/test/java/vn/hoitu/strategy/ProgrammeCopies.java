package vn.hoitu.strategy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hoitu.shared.actor.Actor;

/** Founding programmes under another code and owner, so that what is decided of one does not reach other tests. */
public final class ProgrammeCopies {

    private ProgrammeCopies() {}

    /** Another decision on a copy: its text with words replaced, in force from a day on. */
    public static void decided(ApplicationContext context, String code, LocalDate from, String... replaced) {
        ProgrammeShelf shelf = context.getBean(ProgrammeShelf.class);
        BookJson json = context.getBean(BookJson.class);
        ProgrammeCatalog catalog = context.getBean(ProgrammeCatalog.class);
        String text = json.write(
                catalog.on(code, LocalDate.of(2100, 1, 1)).orElseThrow().book());
        for (int i = 0; i < replaced.length; i += 2) {
            if (!text.contains(replaced[i])) {
                throw new IllegalArgumentException(replaced[i]);
            }
            text = text.replace(replaced[i], replaced[i + 1]);
        }
        shelf.take(
                        Actor.program("test"),
                        json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow(),
                        new ProgrammeShelf.Wish(from, "quyết định thử", false, true))
                .orThrow();
    }

    /** @return the code of the copy */
    public static String of(ApplicationContext context, String founding, String owner) {
        ProgrammeShelf shelf = context.getBean(ProgrammeShelf.class);
        BookJson json = context.getBean(BookJson.class);
        String code = founding + "-" + UUID.randomUUID().toString().substring(0, 8);
        String text = json.write(shelf.founding(founding))
                .replace("\"code\":\"" + founding + "\"", "\"code\":\"" + code + "\"")
                .replaceFirst("\"ownerName\":\"[^\"]*\"", "\"ownerName\":\"" + owner + "\"");
        LocalDate from = Objects.requireNonNullElse(
                shelf.founding(founding).decision().effectiveFrom(), LocalDate.of(2023, 5, 8));
        shelf.take(
                        Actor.program("test"),
                        json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow(),
                        new ProgrammeShelf.Wish(from, "bản thử", false, false))
                .orThrow();
        return code;
    }
}
