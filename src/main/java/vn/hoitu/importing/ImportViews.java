package vn.hoitu.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;

/** Rows as people see them. */
@Component
class ImportViews {

    private final Wording wording;
    private final Agencies agencies;

    ImportViews(Wording wording, Agencies agencies) {
        this.wording = wording;
        this.agencies = agencies;
    }

    ImportView of(ImportRow row, Locale locale) {
        ImportRow.Counts counts = row.counts();
        return new ImportView(
                row.id(),
                row.kind().code(),
                row.sourceName(),
                row.state().code(),
                counts.done(),
                counts.total(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.skipped(),
                counts.failed(),
                row.startedAt(),
                row.endedAt(),
                row.by().name(),
                row.failure() == null ? null : wording.of(row.failure(), locale));
    }

    List<ImportItemView> of(AgencyId agency, List<ItemRow> items, Locale locale) {
        String slug = agencies.find(agency).map(AgencyProfile::slug).orElseGet(agency::toString);
        return items.stream()
                .map(item -> new ImportItemView(
                        item.position(),
                        item.kind(),
                        item.sourceId(),
                        item.title(),
                        item.outcome().code(),
                        wording.of(item.findings(), locale),
                        item.piece() == null ? null : "/toa-soan/" + slug + "/tin-bai/" + item.piece()))
                .toList();
    }

    Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
