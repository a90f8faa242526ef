package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoitu.organization.register.Period;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;
import vn.hoitu.shared.text.VietnameseText;

/** Collects what is wrong with the fields of a request while reading them. */
final class RequestChecks {

    static final int MOST_NAME_CHARACTERS = 300;
    static final int MOST_SOURCE_CHARACTERS = 1_000;
    static final int MOST_PRESS_TYPES = 16;
    static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final List<FieldProblem> problems = new ArrayList<>();

    Optional<Refusal> refusal() {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    void add(String field, String code) {
        problems.add(FieldProblem.of(field, code));
    }

    void add(FieldProblem problem) {
        problems.add(problem);
    }

    String name(String field, @Nullable String given) {
        return required(field, given, MOST_NAME_CHARACTERS);
    }

    String source(@Nullable String given) {
        return required("source", given, MOST_SOURCE_CHARACTERS);
    }

    @Nullable
    String note(@Nullable String given) {
        return optional("note", given, MOST_SOURCE_CHARACTERS);
    }

    String required(String field, @Nullable String given, int most) {
        String text = optional(field, given, most);
        if (text == null) {
            add(field, "required");
            return "";
        }
        return text;
    }

    /** Trimmed, runs of spaces made one, in NFC; control characters are refused. */
    @Nullable
    String optional(String field, @Nullable String given, int most) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > most * 4) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", most)));
            return "";
        }
        String text = tidy(given);
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
            add(field, "malformed");
        }
        if (text.length() > most) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", most)));
        }
        return text.isEmpty() ? null : text;
    }

    static String tidy(String text) {
        return VietnameseText.nfc(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    LocalDate day(String field, @Nullable LocalDate given) {
        if (given == null) {
            add(field, "required");
            return EARLIEST;
        }
        optionalDay(field, given);
        return given;
    }

    void optionalDay(String field, @Nullable LocalDate given) {
        if (given != null && (given.isBefore(EARLIEST) || given.isAfter(LATEST))) {
            problems.add(new FieldProblem(
                    field, "date-out-of-range", Map.of("from", EARLIEST.toString(), "to", LATEST.toString())));
        }
    }

    /** A day in an address: one far out of any register's range would only be an overflow further in. */
    static @Nullable LocalDate asked(String field, @Nullable LocalDate given) {
        RequestChecks checks = new RequestChecks();
        checks.optionalDay(field, given);
        checks.refusal().ifPresent(r -> {
            throw new RefusedRequest(r);
        });
        return given;
    }

    Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        optionalDay("from", from);
        optionalDay("to", to);
        if (from != null && to != null && !from.isBefore(to)) {
            add("to", "order");
            return Period.of(null, null);
        }
        return Period.of(from, to);
    }

    SortedSet<String> pressTypes(@Nullable Collection<String> given) {
        if (given == null) {
            return Collections.emptySortedSet();
        }
        if (given.size() > MOST_PRESS_TYPES) {
            add("pressTypes", "malformed");
            return Collections.emptySortedSet();
        }
        TreeSet<String> types = new TreeSet<>();
        for (String type : given) {
            if (type == null || type.isBlank()) {
                add("pressTypes", "malformed");
            } else {
                types.add(type.strip());
            }
        }
        return Collections.unmodifiableSortedSet(types);
    }
}
