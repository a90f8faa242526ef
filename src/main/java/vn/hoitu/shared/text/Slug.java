package vn.hoitu.shared.text;

/** The readable part of an address. */
public final class Slug {
    public static final int MAX_CHARACTERS = 90;
    /** Stands in for titles without a single Latin letter or digit. */
    public static final String FALLBACK = "tin";

    private Slug() {}

    /** Small letters a–z, digits and single hyphens; never empty, cut between words where it can be. */
    public static String of(String title) {
        String key = VietnameseText.searchKey(title);
        StringBuilder slug = new StringBuilder(Math.min(key.length(), MAX_CHARACTERS + 1));
        for (int i = 0; i < key.length() && slug.length() <= MAX_CHARACTERS; i++) {
            char unit = key.charAt(i);
            if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
                slug.append(unit);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (slug.length() > MAX_CHARACTERS) {
            int hyphen = slug.lastIndexOf("-");
            slug.setLength(hyphen > 0 ? hyphen : MAX_CHARACTERS);
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? FALLBACK : slug.toString();
    }
}
