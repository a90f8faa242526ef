package vn.hoitu.media;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Writes a picture's row, the record of the act and the change, all or nothing. */
@Component
class PictureRecord {

    private static final String KIND = "picture";

    private final PictureRows rows;
    private final Tenancy tenancy;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final IdSource ids;
    private final Clock clock;

    PictureRecord(PictureRows rows, Tenancy tenancy, AuditTrail audit, ChangeLog changes, IdSource ids, Clock clock) {
        this.rows = rows;
        this.tenancy = tenancy;
        this.audit = audit;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    PictureView added(AgencyId agency, Actor actor, PictureIntake.Taken taken, Pictures.Details details) {
        return tenancy.within(agency, () -> {
            Optional<PictureRow> known = rows.byHash(agency, taken.stored().hash());
            if (known.isPresent()) {
                return known.get().view(agency);
            }
            PictureRow picture = row(taken, details);
            if (!rows.add(agency, picture, actor.person())) {
                return rows.byHash(agency, picture.hash()).orElseThrow().view(agency);
            }
            AuditFact fact = AuditFact.of("picture.added", KIND, picture.id(), picture.label())
                    .changing(Map.of(), PictureArchive.asMap(picture.texts()));
            audit.record(agency, actor, fact);
            changes.record(agency, KIND, picture.id());
            return picture.view(agency);
        });
    }

    Outcome<PictureView> described(AgencyId agency, Actor actor, UUID id, PictureTexts.Changes asked) {
        return tenancy.within(agency, () -> {
            Optional<PictureRow> before = rows.find(agency, id);
            if (before.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            PictureRow picture = before.get();
            PictureRow.Texts texts = asked.over(picture.texts());
            if (texts.equals(picture.texts())) {
                return Outcome.done(picture.view(agency));
            }
            if (!rows.describe(agency, picture, texts)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "picture-moved-on"));
            }
            AuditFact fact = AuditFact.of("picture.described", KIND, id, picture.label())
                    .changing(PictureArchive.asMap(picture.texts()), PictureArchive.asMap(texts));
            audit.record(agency, actor, fact);
            changes.record(agency, KIND, id);
            return Outcome.done(rows.find(agency, id).orElseThrow().view(agency));
        });
    }

    private PictureRow row(PictureIntake.Taken taken, Pictures.Details details) {
        Examination found = taken.examination();
        CameraNotes notes = found.notes();
        return new PictureRow(
                ids.next(),
                taken.stored().hash(),
                found.format(),
                found.width(),
                found.height(),
                notes.turn(),
                taken.stored().bytes(),
                details.fileName(),
                new PictureRow.Texts(
                        details.caption().isEmpty() ? notes.caption() : details.caption(),
                        details.credit().isEmpty() ? notes.credit() : details.credit(),
                        details.alt()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                1);
    }
}
