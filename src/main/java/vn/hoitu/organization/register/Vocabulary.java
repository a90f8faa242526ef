package vn.hoitu.organization.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The kinds and press types the law knows, by code, with the days on which it knows them. */
public record Vocabulary(Map<String, List<Period>> kinds, Map<String, List<Period>> pressTypes) {

    public boolean hasKind(String code, LocalDate on) {
        return has(kinds, code, on);
    }

    public boolean hasPressType(String code, LocalDate on) {
        return has(pressTypes, code, on);
    }

    private static boolean has(Map<String, List<Period>> words, String code, LocalDate on) {
        return words.getOrDefault(code, List.of()).stream().anyMatch(p -> p.contains(on));
    }
}
