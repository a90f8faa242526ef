package vn.hoitu.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.editorial.Sections;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.importing.read.ForeignPiece;
import vn.hoitu.importing.read.ForeignPiece.ForeignSection;
import vn.hoitu.importing.read.ForeignPiece.ForeignSection.Step;
import vn.hoitu.importing.read.Limits;
import vn.hoitu.importing.read.Remark;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.Slug;

/**
 * Where imported pieces stand. A piece has one section here: the first of its source. The others become tags, so that
 * readers who looked there still find it.
 */
@Component
class ForeignSections {

    /** Readers find every public piece in some section; this one takes those that had none. */
    private static final Step WITHOUT_SECTION = new Step("bai-nhap", "Bài nhập");

    private final Sections sections;
    private final Tenancy tenancy;

    ForeignSections(Sections sections, Tenancy tenancy) {
        this.sections = sections;
        this.tenancy = tenancy;
    }

    record Placed(@Nullable UUID section, List<String> tags) {}

    Placed place(Run run, ForeignPiece piece, boolean needsSection, List<Finding> findings) {
        UUID section =
                piece.sections().isEmpty() ? null : ensure(run, piece.sections().getFirst(), findings);
        if (section == null && needsSection) {
            section = ensure(run, new ForeignSection(List.of(WITHOUT_SECTION)), findings);
        }
        return new Placed(section, tags(piece, findings));
    }

    private @Nullable UUID ensure(Run run, ForeignSection foreign, List<Finding> findings) {
        UUID parent = null;
        StringBuilder path = new StringBuilder();
        for (Step step : foreign.path()) {
            String slug = Slug.of(step.slug().isEmpty() ? step.name() : decoded(step.slug()));
            path.append('/').append(slug);
            UUID known = run.sections().get(path.toString());
            if (known == null) {
                UUID under = parent;
                Outcome<SectionView> ensured = tenancy.within(
                        run.agency(), () -> sections.ensure(run.agency(), run.actor(), slug, nameOf(step), under));
                switch (ensured) {
                    case Outcome.Done<SectionView>(SectionView section) -> known = section.id();
                    case Outcome.Refused<SectionView>(var refusal) -> {
                        findings.add(Finding.of(Remark.SECTION_REFUSED, "section", nameOf(step)));
                        return parent;
                    }
                }
                run.sections().put(path.toString(), known);
            }
            parent = known;
        }
        return parent;
    }

    private static String nameOf(Step step) {
        return step.name().isEmpty() ? step.slug() : step.name();
    }

    private static String decoded(String slug) {
        try {
            return java.net.URLDecoder.decode(slug, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return slug;
        }
    }

    private static List<String> tags(ForeignPiece piece, List<Finding> findings) {
        Set<String> tags = new LinkedHashSet<>(piece.tags());
        List<String> others = piece.sections().stream()
                .skip(1)
                .map(s -> nameOf(s.path().getLast()))
                .toList();
        if (!others.isEmpty()) {
            findings.add(Finding.of(Remark.OTHER_SECTIONS_AS_TAGS, "count", others.size()));
            tags.addAll(others);
        }
        List<String> kept = new ArrayList<>(tags);
        if (kept.size() > Limits.MOST_TAGS) {
            findings.add(Finding.of(Remark.TAGS_CUT, "count", kept.size() - Limits.MOST_TAGS));
            kept = kept.subList(0, Limits.MOST_TAGS);
        }
        return List.copyOf(kept);
    }
}
