package vn.hoitu.site;

import java.util.List;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.AgencyId;

/** What the site's search page asks of whoever knows the texts. Without it the page says that search is not available. */
public interface SiteSearch {

    /** A stretch of a found text; those that match are set off. */
    record Part(String text, boolean match) {}

    record Hit(PieceId piece, List<Part> excerpt) {}

    /** @param total how many pieces match, of which {@code hits} are one page */
    record Found(List<Hit> hits, long total) {}

    /** Published pieces that match, best first. The site shows only those that are with readers at that moment. */
    Found search(AgencyId agency, String words, int offset, int limit);
}
