package vn.hoitu.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page of a site.
 *
 * @param prefix before every path: empty on the site itself, its full address where a page is shown elsewhere
 * @param imprint only on the home page
 * @param structured JSON-LD, already safe inside a script element
 */
public record Frame(
        String title,
        String description,
        @Nullable String canonical,
        boolean indexed,
        String prefix,
        Masthead masthead,
        List<Link> sections,
        @Nullable Imprint imprint,
        Assets assets,
        List<Property> properties,
        List<Feed> feeds,
        @Nullable String structured,
        boolean preview,
        String searched,
        Words words) {

    public record Assets(String stylesheet, List<String> fonts, String icon) {}

    /** An Open Graph property. */
    public record Property(String name, String content) {}

    public record Feed(String href, String type, String title) {}
}
