package vn.hoitu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;

/** Asks the index. What comes back are names of things that may match, not yet allowed to be seen by anybody. */
@Component
class Hits {

    record Hit(FoundKind kind, UUID id) {}

    /** @param total how many documents match, of which the hits are the best */
    record Found(List<Hit> hits, long total) {

        static final Found NOTHING = new Found(List.of(), 0);
    }

    /** The best first; of equals the newest. */
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.AT, SortField.Type.LONG, true));

    private final SearchIndex index;

    Hits(SearchIndex index) {
        this.index = index;
    }

    Found find(AgencyId agency, List<FoundKind> kinds, @Nullable String state, SearchWords asked, int most) {
        if (asked.isEmpty() || most <= 0) {
            return Found.NOTHING;
        }
        Query query = state == null
                ? Queries.of(agency, kinds, asked)
                : new BooleanQuery.Builder()
                        .add(Queries.of(agency, kinds, asked), Occur.MUST)
                        .add(new TermQuery(new Term(Fields.STATE, state)), Occur.FILTER)
                        .build();
        return index.searching(searcher -> find(searcher, query, most), Found.NOTHING);
    }

    private static Found find(IndexSearcher searcher, Query query, int most) throws IOException {
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(ORDER, most, SearchLimits.COUNTED_HITS));
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc doc : top.scoreDocs) {
            Document document = stored.document(doc.doc);
            hits.add(new Hit(FoundKind.of(document.get(Fields.KIND)), UUID.fromString(document.get(Fields.ID))));
        }
        return new Found(hits, top.totalHits.value());
    }
}
