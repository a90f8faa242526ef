package vn.hoitu.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** A programme as tables, one sheet for each kind of row, and back. */
final class BookSheets {

    static final String PROGRAMME = "programme";
    static final String DECISION = "decision";
    static final String TARGETS = "targets";
    private static final String INDICATORS = "indicators";
    private static final String TERMS = "terms";
    static final String OF_INDICATOR = "indicator";
    private static final String LIST_MARK = "; ";
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    /** Columns of each sheet; a question mark marks what may be absent, a plus what is a list. */
    static final Map<String, List<String>> COLUMNS = columns();

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(PROGRAMME, List.of("code", "title", "scope", "ownerName", "under?", "provisional?"));
        all.put(
                DECISION,
                List.of(
                        "number?",
                        "issuer",
                        "signedOn?",
                        "signedText",
                        "signedBy?",
                        "effectiveFrom?",
                        "effectiveText",
                        "basis"));
        all.put(
                INDICATORS,
                List.of(
                        "code",
                        "parent?",
                        "national?",
                        "shape",
                        "counts?",
                        "population?",
                        "text",
                        "measure?",
                        "numerator?",
                        "denominator?",
                        "baseYear?",
                        "growthText?",
                        "growthPercent?"));
        all.put(TARGETS, List.of(OF_INDICATOR, "year", "text", "part?", "whole?", "growthPercent?", "stage?"));
        all.put(TERMS, List.of("code", "text", "first", "last", "before", "obligor", "asks+", "note?"));
        all.put(
                "tasks",
                List.of(
                        "group",
                        "groupTitle",
                        "number",
                        "text",
                        "lead",
                        "coordinating",
                        "deliverable",
                        "criterion",
                        "due"));
        all.put("responsibilities", List.of("from", "name", "role", "source"));
        all.put("notes", List.of("place", "text"));
        return all;
    }

    private BookSheets() {}

    static String bare(String column) {
        return column.replaceAll("[?+]$", "");
    }

    static Map<String, List<Map<String, String>>> of(ProgrammeBook book, JsonMapper json) {
        Map<String, Object> tree = json.convertValue(book, TREE);
        Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
        sheets.put(PROGRAMME, List.of(row(tree, PROGRAMME)));
        sheets.put(DECISION, List.of(row(map(tree.get(DECISION)), DECISION)));
        sheets.put(INDICATORS, rows(tree, INDICATORS));
        sheets.put(
                TARGETS,
                list(tree.get(INDICATORS)).stream()
                        .flatMap(i -> list(i.get(TARGETS)).stream().map(t -> {
                            Map<String, Object> with = new LinkedHashMap<>(t);
                            with.put(OF_INDICATOR, i.get("code"));
                            return row(with, TARGETS);
                        }))
                        .toList());
        Stream.of(TERMS, "tasks", "responsibilities", "notes").forEach(s -> sheets.put(s, rows(tree, s)));
        return sheets;
    }

    /** As the JSON form has it; figures stay text, which the strict reading turns into figures or refuses. */
    static Map<String, Object> tree(Map<String, List<Map<String, String>>> sheets) {
        Map<String, Object> tree = new LinkedHashMap<>(first(sheets, PROGRAMME));
        tree.put(DECISION, first(sheets, DECISION));
        List<Map<String, Object>> indicators = members(sheets, INDICATORS);
        List<Map<String, Object>> targets = members(sheets, TARGETS);
        indicators.forEach(i -> i.put(
                TARGETS,
                targets.stream()
                        .filter(t -> Objects.equals(t.get(OF_INDICATOR), i.get("code")))
                        .map(BookSheets::withoutIndicator)
                        .toList()));
        tree.put(INDICATORS, indicators);
        Stream.of(TERMS, "tasks", "responsibilities", "notes").forEach(s -> tree.put(s, members(sheets, s)));
        return tree;
    }

    /** Targets whose indicator is nowhere: they would be lost without a word. */
    static List<String> stray(Map<String, List<Map<String, String>>> sheets) {
        List<String> known = sheets.getOrDefault(INDICATORS, List.of()).stream()
                .map(i -> i.getOrDefault("code", ""))
                .toList();
        return sheets.getOrDefault(TARGETS, List.of()).stream()
                .map(t -> t.getOrDefault(OF_INDICATOR, ""))
                .filter(code -> !known.contains(code))
                .distinct()
                .toList();
    }

    private static Map<String, Object> withoutIndicator(Map<String, Object> target) {
        Map<String, Object> without = new LinkedHashMap<>(target);
        without.remove(OF_INDICATOR);
        return without;
    }

    private static Map<String, Object> first(Map<String, List<Map<String, String>>> sheets, String sheet) {
        List<Map<String, Object>> all = members(sheets, sheet);
        return all.isEmpty() ? Map.of() : all.getFirst();
    }

    private static List<Map<String, Object>> members(Map<String, List<Map<String, String>>> sheets, String sheet) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, String> row : sheets.getOrDefault(sheet, List.of())) {
            Map<String, Object> one = new LinkedHashMap<>();
            for (String column : Objects.requireNonNull(COLUMNS.get(sheet))) {
                one.put(bare(column), member(column, row.getOrDefault(bare(column), "")));
            }
            all.add(one);
        }
        return all;
    }

    private static @Nullable Object member(String column, String text) {
        if (column.endsWith("+")) {
            return text.isBlank() ? List.of() : List.of(text.split("\\s*;\\s*", -1));
        }
        return column.endsWith("?") && text.isBlank() ? null : text;
    }

    private static List<Map<String, String>> rows(Map<String, Object> tree, String sheet) {
        return list(tree.get(sheet)).stream().map(r -> row(r, sheet)).toList();
    }

    private static Map<String, String> row(Map<String, Object> values, String sheet) {
        Map<String, String> row = new LinkedHashMap<>();
        Objects.requireNonNull(COLUMNS.get(sheet)).forEach(c -> row.put(bare(c), text(values.get(bare(c)))));
        return row;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> all ->
                String.join(LIST_MARK, all.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    @SuppressWarnings("unchecked") // what convertValue makes of an object
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // what convertValue makes of an array of objects
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
