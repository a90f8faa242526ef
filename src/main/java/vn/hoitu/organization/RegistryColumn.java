package vn.hoitu.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.hoitu.shared.text.VietnameseText;

/**
 * The columns of a registry file, in any order, with Vietnamese or English headings. Only the name must be there; a
 * column that is missing leaves what is recorded as it is.
 */
enum RegistryColumn {
    /** Id in the register. Empty: the organisation is known by its name under its parent, or is new. */
    ID("Mã", "ID"),
    NAME("Tên", "Name"),
    /** Code, or the name of the kind in either language. */
    KIND("Loại", "Kind"),
    /** Written for people, not read. */
    KIND_NAME("Tên loại", "Kind name"),
    PARENT_ID("Mã cấp trên", "Parent ID"),
    /** Read where there is no parent id; must name one organisation only. */
    PARENT_NAME("Tên cấp trên", "Parent name"),
    /** Codes or names, with semicolons between. */
    PRESS_TYPES("Loại hình báo chí", "Press types"),
    /** First day of the organisation; empty when unknown. */
    FROM("Từ ngày", "From"),
    /** First day on which it is no more. */
    TO("Đến ngày", "To"),
    /** The day the row speaks of: what is different on it, changes from it on. Today when empty. */
    AS_OF("Tính đến ngày", "As of"),
    /** Where this is written; the file's name when empty. */
    SOURCE("Nguồn", "Source");

    private final String vietnamese;
    private final String english;

    RegistryColumn(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String heading(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }

    static Optional<RegistryColumn> of(String heading) {
        String key = VietnameseText.searchKey(RequestChecks.tidy(heading));
        return Arrays.stream(values())
                .filter(c -> key.equals(VietnameseText.searchKey(c.vietnamese))
                        || key.equals(VietnameseText.searchKey(c.english))
                        || key.equals(c.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
