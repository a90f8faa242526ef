package vn.hoitu.editorial.check;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;

/** Reads what was declared of a piece. */
@Component
class Declarations {

    private final AiLog ai;
    private final Interviews interviews;
    private final LegalReadings legal;

    Declarations(AiLog ai, Interviews interviews, LegalReadings legal) {
        this.ai = ai;
        this.interviews = interviews;
        this.legal = legal;
    }

    CheckReport.DeclarationsView view(AgencyId agency, CheckedPieces.Seen seen, CheckBook book) {
        CheckedPiece piece = seen.piece();
        List<AiLog.Entry> log = ai.of(agency, piece.id());
        return new CheckReport.DeclarationsView(
                seen.mayDeclare(),
                AiLog.standing(log).stream().map(Declarations::use).toList(),
                AiLog.none(log)
                        .map(e -> new CheckReport.SaidView(e.byName(), e.at()))
                        .orElse(null),
                interviews.of(agency, piece.id()).stream()
                        .map(i -> new CheckReport.InterviewView(
                                i.id(), i.interviewee(), i.wantsReview(), i.reviewedAt(), i.reviewNote(), i.version()))
                        .toList(),
                legal(agency, seen, book));
    }

    private CheckReport.LegalView legal(AgencyId agency, CheckedPieces.Seen seen, CheckBook book) {
        List<LegalReadings.Entry> entries = legal.of(agency, seen.piece().id());
        boolean wanted = LegalReadings.isWanted(entries);
        return new CheckReport.LegalView(
                wanted || LegallyRead.isAskedFor(seen.piece(), book),
                wanted,
                seen.mayAskForLegalReading(),
                seen.maySignLegalReading(),
                LegalReadings.lastSignature(entries)
                        .map(e -> new CheckReport.SignatureView(e.byName(), e.at(), e.documentVersion(), e.note()))
                        .orElse(null));
    }

    static CheckReport.AiUseView use(AiLog.Entry e) {
        return new CheckReport.AiUseView(
                e.id(),
                Objects.requireNonNullElse(e.medium(), ""),
                Objects.requireNonNullElse(e.tool(), ""),
                Objects.requireNonNullElse(e.purpose(), ""),
                e.labelled(),
                Objects.requireNonNullElse(e.responsibleName(), ""),
                e.byName(),
                e.at());
    }
}
