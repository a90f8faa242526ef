package vn.hoitu.editorial.check;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Where the desk wants a legal reading, and where the one who read signs for the text that was read. */
@Service
class LegalDesk {

    private final CheckDesk desk;
    private final LegalReadings readings;
    private final IdSource ids;
    private final Clock clock;

    LegalDesk(CheckDesk desk, LegalReadings readings, IdSource ids, Clock clock) {
        this.desk = desk;
        this.readings = readings;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<CheckReport> want(AgencyId agency, Actor actor, UUID piece, boolean wanted, @Nullable String note) {
        return written(agency, actor, piece, wanted ? "wanted" : "not-wanted", note, 0);
    }

    /** @param documentVersion the text that was read; another one is not signed for */
    Outcome<CheckReport> sign(AgencyId agency, Actor actor, UUID piece, int documentVersion, @Nullable String note) {
        return written(agency, actor, piece, "signed", note, documentVersion);
    }

    private Outcome<CheckReport> written(
            AgencyId agency, Actor actor, UUID piece, String kind, @Nullable String note, int documentVersion) {
        boolean signing = kind.equals("signed");
        return desk.declare(agency, actor, piece, seen -> {
            Optional<FieldProblem> problem = Words.tooLong(note, "note", CheckDesk.MOST_REASON_CHARACTERS);
            if (problem.isPresent()) {
                return Outcome.refused(Refusal.invalid(problem.get()));
            }
            if (signing ? !seen.maySignLegalReading() : !seen.mayAskForLegalReading()) {
                return Outcome.refused(Refusal.forbidden());
            }
            if (signing && seen.piece().documentVersion() != documentVersion) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "piece-moved-on"));
            }
            readings.add(agency, ids.next(), seen.piece(), kind, Words.tidy(note), actor, clock.instant());
            return Outcome.done(AuditFact.of("legal-reading." + kind, "piece", piece, seen.title())
                    .changing(
                            Map.of(),
                            Map.of(
                                    "documentVersion", seen.piece().documentVersion(),
                                    "note", Words.tidy(note))));
        });
    }
}
