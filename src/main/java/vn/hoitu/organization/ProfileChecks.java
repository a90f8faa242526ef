package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.text.VietnameseText;

/** What the fields of an agency's profile must be. */
final class ProfileChecks {

    static final String DEFAULT_ACCENT = "#B3261E";
    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_HOST_CHARACTERS = 253;
    private static final int MOST_SLUG_CHARACTERS = 60;
    private static final Set<String> MAGAZINES = Set.of("magazine", "science-journal-organization");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+().;,/ \\-]{5,100}");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final RequestChecks checks;

    ProfileChecks(RequestChecks checks) {
        this.checks = checks;
    }

    /** The profile as asked for, laid over the present one. */
    AgencyProfile read(AgencyProfile now, AgencyProfileView asked, String kind, LocalDate today) {
        if (asked.agencyName() != null
                && !RequestChecks.tidy(asked.agencyName()).equals(now.agencyName())) {
            checks.add("agencyName", "kept-in-register");
        }
        LocalDate licenceDate = asked.licenceDate();
        checks.optionalDay("licenceDate", licenceDate);
        if (licenceDate != null && licenceDate.isAfter(today)) {
            checks.add("licenceDate", "in-future");
        }
        return new AgencyProfile(
                now.id(),
                now.slug(),
                asked.host() == null ? now.host() : host(asked.host()),
                productName(asked.productName(), kind),
                now.agencyName(),
                now.governingBody(),
                asked.domain() == null ? null : formed("domain", lower(asked.domain()), HOST),
                text("licenceNumber", asked.licenceNumber()),
                licenceDate,
                text("licenceIssuer", asked.licenceIssuer()),
                text("address", asked.address()),
                formed("phone", asked.phone(), PHONE),
                formed("email", asked.email(), EMAIL),
                text("headName", asked.headName()),
                text("headTitle", asked.headTitle()),
                color(asked.accentColor(), now.accentColor()),
                asked.version() == null ? -1 : asked.version());
    }

    /** A magazine's name must say that it is one: Luật Báo chí 126/2025/QH15, Điều 40 khoản 1 điểm c. */
    String productName(@Nullable String given, String kind) {
        String name = checks.name("productName", given);
        if (MAGAZINES.contains(kind)
                && !name.isEmpty()
                && !VietnameseText.nfc(name).toLowerCase(Locale.ROOT).contains("tạp chí")) {
            checks.add("productName", "magazine-word-missing");
        }
        return name;
    }

    String slug(@Nullable String given) {
        String slug = given == null ? "" : given.strip();
        if (slug.isEmpty()) {
            checks.add("slug", "required");
        } else if (slug.length() > MOST_SLUG_CHARACTERS) {
            checks.add(new FieldProblem("slug", "too-long", Map.of("limit", MOST_SLUG_CHARACTERS)));
        } else if (!SLUG.matcher(slug).matches()) {
            checks.add("slug", "malformed-slug");
        }
        return slug;
    }

    String host(String given) {
        String host = lower(given);
        if (host.isEmpty()) {
            checks.add("host", "required");
        } else if (host.length() > MOST_HOST_CHARACTERS || !HOST.matcher(host).matches()) {
            checks.add("host", "malformed-host");
        }
        return host;
    }

    String color(@Nullable String given, String otherwise) {
        String color = formed("accentColor", given, COLOR);
        return color == null ? otherwise : color.toUpperCase(Locale.ROOT);
    }

    private @Nullable String text(String field, @Nullable String given) {
        return checks.optional(field, given, MOST_CHARACTERS);
    }

    private @Nullable String formed(String field, @Nullable String given, Pattern form) {
        String text = text(field, given);
        if (text != null && !form.matcher(text).matches()) {
            checks.add(field, "malformed");
        }
        return text;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
