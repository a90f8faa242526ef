package vn.hoitu.strategy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.Sha256;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Programmes as JSON: read strictly, because a misspelt member would be a figure that is silently missing. */
@Component
class BookJson {

    static final int MOST_BOOK_BYTES = 2_000_000;

    private final JsonMapper strict;
    private final JsonMapper tidy;

    BookJson() {
        strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        tidy = JsonMapper.builder().build();
    }

    Outcome<ProgrammeBook> read(byte[] bytes) {
        return read(bytes, UnreadableBook::inJson);
    }

    /** @param naming says where a member stands that cannot be read */
    Outcome<ProgrammeBook> read(byte[] bytes, Function<List<JacksonException.Reference>, FieldProblem> naming) {
        if (bytes.length > MOST_BOOK_BYTES) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.TOO_LARGE, "programme-too-large", Map.of("limit", MOST_BOOK_BYTES / 1_000_000)));
        }
        try {
            ProgrammeBook book = strict.readValue(bytes, ProgrammeBook.class);
            return book == null ? unreadable(naming.apply(List.of())) : Outcome.done(book);
        } catch (DatabindException e) {
            return unreadable(naming.apply(e.getPath()));
        } catch (JacksonException e) {
            var place = e.getLocation();
            return unreadable(UnreadableBook.inSyntax(
                    place == null ? 1 : place.getLineNr(), place == null ? 1 : place.getColumnNr()));
        }
    }

    private static Outcome<ProgrammeBook> unreadable(FieldProblem where) {
        return Outcome.refused(new Refusal(Refusal.Kind.INVALID, "programme-unreadable", Map.of(), List.of(where)));
    }

    /** What was checked before it was stored. */
    ProgrammeBook stored(String text) {
        return strict.readValue(text, ProgrammeBook.class);
    }

    String write(ProgrammeBook book) {
        return tidy.writeValueAsString(book);
    }

    byte[] pretty(ProgrammeBook book) {
        return tidy.writerWithDefaultPrettyPrinter().writeValueAsBytes(book);
    }

    static String fingerprint(String text) {
        return Sha256.hex(text);
    }
}
