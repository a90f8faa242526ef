package vn.hoitu.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.document.ImportFinding;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.shared.problem.Problems;

/** Says findings in the language of whoever reads them. */
@Component
class Wording {

    private static final String OF_DOCUMENT = "document.";
    private static final String FETCH_REASON = "import.fetch.";
    /** A report line stays readable. */
    private static final int MOST_CHARACTERS = 2_000;

    private final Problems problems;

    Wording(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    String of(List<Finding> findings, Locale locale) {
        if (findings.isEmpty()) {
            return null;
        }
        String all = findings.stream().map(f -> of(f, locale)).distinct().collect(Collectors.joining(" "));
        return all.length() <= MOST_CHARACTERS ? all : all.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    String of(Finding finding, Locale locale) {
        if (finding.code().startsWith(OF_DOCUMENT)) {
            return ofDocument(finding, locale);
        }
        Object why = finding.values().get("why");
        Finding said = why == null
                ? finding
                : finding.with("why", problems.text(FETCH_REASON + why, finding.values(), locale));
        return problems.text(said.code(), said.values(), locale);
    }

    private static String ofDocument(Finding finding, Locale locale) {
        String code = finding.code().substring(OF_DOCUMENT.length());
        Optional<ImportFinding.Kind> kind = Arrays.stream(ImportFinding.Kind.values())
                .filter(k -> k.code().equals(code))
                .findFirst();
        String words = kind.map(k -> locale.getLanguage().equals("vi") ? k.vi() : k.en())
                .orElse(code);
        String detail = String.valueOf(finding.values().getOrDefault("detail", ""));
        String times = String.valueOf(finding.values().getOrDefault("times", "1"));
        return words + (detail.isEmpty() ? "" : ": " + detail) + (times.equals("1") ? "" : " (×" + times + ")") + ".";
    }
}
