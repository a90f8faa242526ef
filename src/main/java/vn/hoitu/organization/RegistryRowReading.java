package vn.hoitu.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.hoitu.organization.RegistryImport.RowProblem;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.shared.text.VietnameseText;

/** Reads the rows of a registry file, and notes what cannot be read. */
final class RegistryRowReading {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<RegistryColumn, Integer> columns = new EnumMap<>(RegistryColumn.class);
    private final Map<String, String> kinds;
    private final Map<String, String> pressTypes;
    private final String fileName;
    private final List<RowProblem> problems;

    RegistryRowReading(LegalWords words, String fileName, List<RowProblem> problems) {
        this.kinds = codes(words.kinds());
        this.pressTypes = codes(words.pressTypes());
        this.fileName = fileName;
        this.problems = problems;
    }

    Outcome<List<RegistryRow>> read(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "sheet-empty"));
        }
        Sheet.Row head = sheet.rows().getFirst();
        for (int i = 0; i < head.cells().size(); i++) {
            int column = i;
            RegistryColumn.of(head.cell(i)).ifPresent(c -> columns.putIfAbsent(c, column));
        }
        if (!columns.containsKey(RegistryColumn.NAME)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "sheet-without-names"));
        }
        sheet.oddities().stream().filter(o -> o.kind() == Sheet.Kind.MERGED).forEach(this::merged);
        List<RegistryRow> rows = new ArrayList<>();
        Set<Integer> unclear = problems.stream().map(RowProblem::row).collect(Collectors.toSet());
        sheet.rows().stream()
                .skip(1)
                .filter(row -> !unclear.contains(row.number()))
                .forEach(row -> read(row).ifPresent(rows::add));
        return Outcome.done(rows);
    }

    /** Below the first of merged cells all are empty, and would read as if nothing stood there. */
    private void merged(Sheet.Oddity merged) {
        CellRangeAddress cells = CellRangeAddress.valueOf(merged.place());
        int row = cells.getFirstRow() + 1;
        RegistryColumn column = columns.entrySet().stream()
                .filter(c -> c.getValue() >= cells.getFirstColumn() && c.getValue() <= cells.getLastColumn())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(RegistryColumn.NAME);
        problems.add(new RowProblem(
                row, column, merged.place(), "field", Sheet.Kind.MERGED.code(), Map.of("place", merged.place())));
    }

    private Optional<RegistryRow> read(Sheet.Row row) {
        int before = problems.size();
        boolean placed =
                columns.containsKey(RegistryColumn.PARENT_ID) || columns.containsKey(RegistryColumn.PARENT_NAME);
        RegistryRow read = new RegistryRow(
                row.number(),
                id(row, RegistryColumn.ID),
                text(row, RegistryColumn.NAME, RequestChecks.MOST_NAME_CHARACTERS, true),
                word(row, RegistryColumn.KIND, given(row, RegistryColumn.KIND), kinds),
                placed,
                id(row, RegistryColumn.PARENT_ID),
                emptyToNull(text(row, RegistryColumn.PARENT_NAME, RequestChecks.MOST_NAME_CHARACTERS, false)),
                pressTypes(row),
                day(row, RegistryColumn.FROM),
                day(row, RegistryColumn.TO),
                day(row, RegistryColumn.AS_OF),
                source(row));
        return problems.size() == before ? Optional.of(read) : Optional.empty();
    }

    private String source(Sheet.Row row) {
        String given = text(row, RegistryColumn.SOURCE, RequestChecks.MOST_SOURCE_CHARACTERS, false);
        return given.isEmpty() ? fileName : given;
    }

    private String text(Sheet.Row row, RegistryColumn column, int most, boolean required) {
        RequestChecks checks = new RequestChecks();
        String text = required
                ? checks.required(column.name(), given(row, column), most)
                : checks.optional(column.name(), given(row, column), most);
        checks.refusal().map(Refusal::fields).orElse(List.of()).forEach(f -> problem(row, column, f));
        return text == null ? "" : text;
    }

    private @Nullable UUID id(Sheet.Row row, RegistryColumn column) {
        String given = given(row, column);
        if (given.isEmpty()) {
            return null;
        }
        try {
            UUID id = UUID.fromString(given);
            if (id.toString().equalsIgnoreCase(given) && !id.equals(new UUID(0, 0))) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        problem(row, column, FieldProblem.of(column.name(), "malformed"));
        return null;
    }

    private @Nullable LocalDate day(Sheet.Row row, RegistryColumn column) {
        String given = given(row, column);
        if (given.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(given, given.contains("/") ? VIETNAMESE : ISO);
            RequestChecks checks = new RequestChecks();
            checks.optionalDay(column.name(), day);
            checks.refusal().map(Refusal::fields).orElse(List.of()).forEach(f -> problem(row, column, f));
            return day;
        } catch (DateTimeException e) {
            problem(row, column, FieldProblem.of(column.name(), "malformed-date"));
            return null;
        }
    }

    private @Nullable SortedSet<String> pressTypes(Sheet.Row row) {
        if (!columns.containsKey(RegistryColumn.PRESS_TYPES)) {
            return null;
        }
        TreeSet<String> types = new TreeSet<>();
        for (String part : given(row, RegistryColumn.PRESS_TYPES).split("[;|,]", -1)) {
            String type = word(row, RegistryColumn.PRESS_TYPES, part.strip(), pressTypes);
            if (type != null) {
                types.add(type);
            }
        }
        return Collections.unmodifiableSortedSet(types);
    }

    private @Nullable String word(Sheet.Row row, RegistryColumn column, String given, Map<String, String> known) {
        if (given.isEmpty()) {
            return null;
        }
        String code = known.get(VietnameseText.searchKey(RequestChecks.tidy(given)));
        if (code == null) {
            problem(row, column, FieldProblem.of(column.name(), "unknown"));
        }
        return code;
    }

    private String given(Sheet.Row row, RegistryColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at).strip();
    }

    private void problem(Sheet.Row row, RegistryColumn column, FieldProblem problem) {
        problems.add(
                new RowProblem(row.number(), column, given(row, column), "field", problem.code(), problem.values()));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A word is known by its code and by what it was ever called, however it is typed. */
    private static Map<String, String> codes(List<LegalWords.Word> words) {
        Map<String, String> codes = new HashMap<>();
        for (LegalWords.Word word : words) {
            codes.putIfAbsent(VietnameseText.searchKey(word.vietnamese()), word.code());
            codes.putIfAbsent(VietnameseText.searchKey(word.english()), word.code());
        }
        words.forEach(w -> codes.put(w.code(), w.code()));
        return codes;
    }
}
