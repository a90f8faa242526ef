package vn.hoitu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.site.view.Link;

/** The sections of one agency while one page is made. */
record SiteSections(List<SectionView> all, String prefix) {

    /** What stands in the navigation: active sections of the first level, in the agency's order. */
    List<SectionView> top() {
        return all.stream().filter(s -> s.parentId() == null && s.active()).toList();
    }

    List<SectionView> childrenOf(UUID section) {
        return all.stream()
                .filter(s -> section.equals(s.parentId()) && s.active())
                .toList();
    }

    Optional<SectionView> find(UUID id) {
        return all.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Closed sections keep their page: what was published in them is still to be found. */
    Optional<SectionView> find(String slug) {
        return all.stream().filter(s -> s.slug().equals(slug)).findFirst();
    }

    /** The section and everything below it. */
    List<UUID> within(UUID section) {
        List<UUID> found = new ArrayList<>(List.of(section));
        for (int i = 0; i < found.size(); i++) {
            UUID parent = found.get(i);
            all.stream()
                    .filter(s -> parent.equals(s.parentId()) && !found.contains(s.id()))
                    .forEach(s -> found.add(s.id()));
        }
        return found;
    }

    List<Link> navigation(String currentSlug) {
        return top().stream()
                .map(s -> new Link(href(s), s.name(), s.slug().equals(currentSlug)))
                .toList();
    }

    Link link(SectionView section) {
        return Link.to(href(section), section.name());
    }

    Optional<Link> link(UUID section) {
        return find(section).map(this::link);
    }

    String href(SectionView section) {
        return prefix + "/chuyen-muc/" + section.slug();
    }
}
