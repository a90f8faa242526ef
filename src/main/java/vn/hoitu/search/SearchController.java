package vn.hoitu.search;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;

@RestController
@RequestMapping("/api/v1/agencies/{agency}/search")
class SearchController {

    private final StaffSearch search;

    SearchController(StaffSearch search) {
        this.search = search;
    }

    @GetMapping
    PageView<FoundView> find(
            @PathVariable AgencyId agency,
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int offset = cursor == null ? 0 : cursor;
        return Answer.of(search.find(agency, actor, q, state, offset, PageView.limit(limit)));
    }
}
