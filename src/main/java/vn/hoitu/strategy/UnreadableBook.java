package vn.hoitu.strategy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException.Reference;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.sheet.Sheet;

/** Says in words where in a file reading stopped: the row people count, the cell a spreadsheet names. */
final class UnreadableBook {

    private static final Set<String> LISTS =
            Set.of("indicators", "targets", "terms", "tasks", "responsibilities", "notes");

    /** Row of a list, counted from 1, and the member in it. */
    private record Place(String list, int row, @Nullable Integer of, String member) {}

    private UnreadableBook() {}

    /** What is wrong in a JSON file, beyond its syntax. */
    static FieldProblem inJson(List<Reference> path) {
        if (path.isEmpty()) {
            return FieldProblem.of("file", "book-unreadable.no-object");
        }
        Place place = place(path);
        return new FieldProblem(
                written(path),
                "book-unreadable." + place.list(),
                Map.of(
                        "row", place.row(),
                        "of", Objects.requireNonNullElse(place.of(), 0),
                        "member", place.member()));
    }

    static FieldProblem inSyntax(int line, int column) {
        return new FieldProblem("file", "book-unreadable.syntax", Map.of("line", line, "column", column));
    }

    /** The same in a workbook, where each list is a sheet. */
    static FieldProblem inSheets(List<Reference> path, List<Sheet> sheets) {
        Place place = place(path);
        Sheet sheet = sheets.stream()
                .filter(s -> s.name().equals(place.list()) && !s.rows().isEmpty())
                .findFirst()
                .orElse(null);
        if (sheet == null) {
            return new FieldProblem(place.list(), "book-unreadable.sheet", Map.of("sheet", place.list()));
        }
        int column = column(sheet, place.member());
        if (column < 0) {
            return new FieldProblem(
                    place.list(), "book-unreadable.column", Map.of("sheet", place.list(), "column", place.member()));
        }
        int row = rowNumber(sheet, place, sheets);
        String cell = place.list() + "!" + Sheet.place(column, row);
        return new FieldProblem(cell, "book-unreadable.cell", Map.of("cell", cell, "column", place.member()));
    }

    private static int column(Sheet sheet, String member) {
        List<String> head =
                sheet.rows().getFirst().cells().stream().map(String::strip).toList();
        return member.isEmpty() ? 0 : head.indexOf(member);
    }

    /** Targets are counted below their indicator, in the file they stand in one sheet. */
    private static int rowNumber(Sheet sheet, Place place, List<Sheet> sheets) {
        List<Sheet.Row> rows = sheet.rows().subList(1, sheet.rows().size());
        if (place.of() != null) {
            String indicator = codeOf(place.of(), sheets);
            int column = column(sheet, BookSheets.OF_INDICATOR);
            rows = rows.stream().filter(r -> r.cell(column).equals(indicator)).toList();
        }
        return place.row() <= rows.size()
                ? rows.get(place.row() - 1).number()
                : sheet.rows().getLast().number();
    }

    private static String codeOf(int indicator, List<Sheet> sheets) {
        return sheets.stream()
                .filter(s -> s.name().equals("indicators") && s.rows().size() > indicator)
                .findFirst()
                .map(s -> s.rows().get(indicator).cell(column(s, "code")))
                .orElse("");
    }

    private static Place place(List<Reference> path) {
        String list = "programme";
        String member = "";
        int row = 1;
        Integer of = null;
        for (Reference step : path) {
            String name = step.getPropertyName();
            if (name == null) {
                row = step.getIndex() + 1;
            } else if (LISTS.contains(name) || name.equals("decision")) {
                of = name.equals("targets") ? row : null;
                list = name;
                row = 1;
                member = "";
            } else if (member.isEmpty()) {
                member = name;
            }
        }
        return new Place(list, row, of, member);
    }

    private static String written(List<Reference> path) {
        return path.stream()
                .map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : "." + r.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
