package vn.hoitu.site.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, before it takes one of its forms.
 *
 * @param page the page it belongs to, absolute
 * @param self where it stands itself, absolute
 */
public record Feed(String title, String publisher, String page, String self, Instant updated, List<Item> items) {

    /** @param id the same for ever, also when the address changes */
    public record Item(
            String address,
            String id,
            String title,
            String summary,
            String section,
            List<String> authors,
            List<String> tags,
            Instant published,
            Instant updated,
            @Nullable String image) {}
}
