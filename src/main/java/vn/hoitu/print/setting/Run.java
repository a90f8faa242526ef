package vn.hoitu.print.setting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words set in one way.
 *
 * @param marks names of the document's marks: {@code strong}, {@code em}, {@code underline}, {@code strike},
 *     {@code subscript}, {@code superscript}; addresses are not printed
 */
public record Run(String text, Set<String> marks) {

    public Run {
        marks = Set.copyOf(marks);
    }

    public boolean is(String mark) {
        return marks.contains(mark);
    }

    /** The words without how they are set. */
    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
