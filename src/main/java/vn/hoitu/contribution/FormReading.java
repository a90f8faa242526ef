package vn.hoitu.contribution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoitu.shared.text.VietnameseText;

/** What somebody typed into the form, and what is wrong with it by field. */
record FormReading(String name, String email, String phone, String title, String text, boolean consent) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\"]{2,}");

    static final FormReading EMPTY = new FormReading("", "", "", "", "", false);

    /** No database keeps this sign. */
    private static final char NUL = '\0';

    /** Stands in the form where the sign was, so that it can be found and taken out. */
    private static final char SHOWN = '\uFFFD';

    static FormReading of(String name, String email, String phone, String title, String text, boolean consent) {
        return new FormReading(
                line(name),
                line(email),
                line(phone),
                line(title),
                VietnameseText.nfc(text).strip(),
                consent);
    }

    /** As it can be shown again. */
    FormReading shown() {
        return new FormReading(name, email, phone, title, text.replace(NUL, SHOWN), consent);
    }

    /** Codes of problems by field; the texts are {@code contribution.form.problem.<code>}. */
    Map<String, String> problems(boolean withFiles) {
        Map<String, String> problems = new LinkedHashMap<>();
        check(problems, "name", name, ContributionLimits.MOST_NAME_CHARACTERS, true);
        check(problems, "email", email, ContributionLimits.MOST_EMAIL_CHARACTERS, true);
        if (!problems.containsKey("email") && !EMAIL.matcher(email).matches()) {
            problems.put("email", "email");
        }
        check(problems, "phone", phone, ContributionLimits.MOST_PHONE_CHARACTERS, false);
        check(problems, "title", title, ContributionLimits.MOST_TITLE_CHARACTERS, true);
        check(problems, "text", text, ContributionLimits.MOST_TEXT_CHARACTERS, !withFiles);
        if (text.indexOf(NUL) >= 0) {
            problems.put("text", "unreadable-sign");
        }
        if (!consent) {
            problems.put("consent", "consent");
        }
        return problems;
    }

    private static void check(Map<String, String> problems, String field, String value, int most, boolean needed) {
        if (needed && value.isEmpty()) {
            problems.put(field, "required");
        } else if (value.length() > most) {
            problems.put(field, "too-long");
        }
    }

    private static String line(String text) {
        return VietnameseText.nfc(text).replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
