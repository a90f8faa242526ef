package vn.hoitu.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.sheet.VietnameseNumber;

/** A form as fields of text, as a page without script or a sheet has it. */
final class FormFields {

    /** @param problems codes by field, for what could not be read */
    record Read(FormContent content, Map<String, String> problems) {}

    /** Before an indicator's code: the unit is asked about itself, so that the whole is one. */
    static final String ITSELF = "itself.";

    private static final Pattern PATH = Pattern.compile("entries\\[(\\d+)]\\.(\\w+)");

    private FormFields() {}

    static Map<String, String> of(FormContent content) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (FormContent.FormEntry e : content.all()) {
            typed.put("part." + e.indicator(), ValueRule.text(e.part()));
            typed.put("whole." + e.indicator(), ValueRule.text(e.whole()));
            typed.put("stage." + e.indicator(), e.stage() == null ? "" : e.stage());
            typed.put("note." + e.indicator(), e.noted());
            typed.put("explanation." + e.indicator(), e.explained());
        }
        typed.put("trend", content.trendText());
        typed.put("proposals", content.proposalText());
        typed.put("difficulties", content.difficultyText());
        typed.put("nothing", content.proposesNothing() ? "yes" : "");
        return typed;
    }

    static Read read(Map<String, String> typed, List<String> indicators) {
        Map<String, String> problems = new LinkedHashMap<>();
        List<FormContent.FormEntry> entries = new ArrayList<>();
        for (String code : indicators) {
            String stage = typed.getOrDefault("stage." + code, "").strip();
            BigDecimal part = number(typed, "part." + code, problems);
            BigDecimal whole = typed.containsKey(ITSELF + code)
                    ? part == null ? null : BigDecimal.ONE
                    : number(typed, "whole." + code, problems);
            entries.add(new FormContent.FormEntry(
                    code,
                    part,
                    whole,
                    stage.isEmpty() ? null : stage,
                    typed.getOrDefault("note." + code, ""),
                    typed.getOrDefault("explanation." + code, "")));
        }
        FormContent content = new FormContent(
                entries,
                typed.getOrDefault("trend", ""),
                typed.getOrDefault("proposals", ""),
                typed.getOrDefault("difficulties", ""),
                typed.getOrDefault("nothing", "").equals("yes"));
        return new Read(content, problems);
    }

    private static @Nullable BigDecimal number(Map<String, String> typed, String field, Map<String, String> problems) {
        String text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        var read = VietnameseNumber.read(text);
        if (read.isEmpty()) {
            problems.put(field, VietnameseNumber.isDoubtful(text) ? "number-doubtful" : "number-unreadable");
            return null;
        }
        return read.get().number();
    }

    /** The name of the field on the page for a path in the form. */
    static String name(String path, List<String> indicators) {
        Matcher m = PATH.matcher(path);
        return m.matches() ? m.group(2) + "." + indicators.get(Integer.parseInt(m.group(1))) : path;
    }
}
