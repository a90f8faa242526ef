package vn.hoitu.search;

import org.springframework.stereotype.Component;
import vn.hoitu.shared.operation.Projection;

/** The index as the operator sees it: how much it holds, and how to build it anew. */
@Component
class SearchProjection implements Projection {

    private final SearchIndex index;
    private final Reindex reindex;

    SearchProjection(SearchIndex index, Reindex reindex) {
        this.index = index;
        this.reindex = reindex;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void rebuild() {
        reindex.run();
    }

    @Override
    public long size() {
        return index.documents();
    }
}
