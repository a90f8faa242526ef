package vn.hoitu.search;

import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.site.SiteSearch;

/** Answers the search page of the public sites. */
@Component
class SearchForSites implements SiteSearch {

    private final ReaderSearch readers;

    SearchForSites(ReaderSearch readers) {
        this.readers = readers;
    }

    @Override
    public Found search(AgencyId agency, String words, int offset, int limit) {
        ReaderSearch.ReaderHits found = readers.find(agency, words, offset, limit);
        return new Found(found.hits().stream().map(SearchForSites::hit).toList(), found.total());
    }

    private static Hit hit(ReaderSearch.ReaderHit found) {
        return new Hit(
                found.piece(),
                found.excerpt().parts().stream()
                        .map(part -> new Part(part.text(), part.match()))
                        .toList());
    }
}
