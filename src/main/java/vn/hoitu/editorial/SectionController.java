package vn.hoitu.editorial;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** The sections of an agency over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/sections")
class SectionController {

    record SectionsView(List<SectionView> items) {}

    record NewSectionRequest(
            @Nullable String slug,
            @Nullable String name,
            @Nullable UUID parentId) {}

    record SectionRequest(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String slug,
            @Nullable UUID parentId,
            @Nullable Boolean topLevel,
            @Nullable Integer position,
            @Nullable Boolean active) {

        SectionChanges.Wish wish() {
            return new SectionChanges.Wish(name, slug, parentId, Boolean.TRUE.equals(topLevel), position, active);
        }
    }

    private final SectionRegister sections;
    private final SectionChanges changes;

    SectionController(SectionRegister sections, SectionChanges changes) {
        this.sections = sections;
        this.changes = changes;
    }

    @GetMapping
    SectionsView list(Actor actor, @PathVariable AgencyId agency) {
        return new SectionsView(Answer.of(sections.list(agency, actor)));
    }

    @PostMapping
    ResponseEntity<SectionView> add(Actor actor, @PathVariable AgencyId agency, @RequestBody NewSectionRequest r) {
        return Answer.created(sections.add(agency, actor, r.slug(), r.name(), r.parentId()));
    }

    @PatchMapping("/{id}")
    SectionView change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody SectionRequest r) {
        int version = Objects.requireNonNullElse(r.version(), 0);
        return Answer.of(changes.change(agency, actor, id, version, r.wish()));
    }
}
