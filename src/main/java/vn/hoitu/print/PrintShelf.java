package vn.hoitu.print;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.Manuscripts;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** What one reaches for beside the flatplan: pieces to set, people to answer for a page, what happened to it. */
@Service
class PrintShelf {

    static final int MOST_FOUND = 30;
    static final int MOST_QUERY_CHARACTERS = 200;

    record PrintPieceView(UUID id, long number, String title, String state, String form, int words) {}

    record PrintPiecesView(List<PrintPieceView> items) {}

    record PageMakerView(UUID id, String name) {}

    record PageMakersView(List<PageMakerView> items) {}

    record PageStepsView(List<Pages.PageStepView> items) {}

    private final Manuscripts manuscripts;
    private final Directory directory;
    private final Pages pages;
    private final PrintPolicy policy;
    private final Tenancy tenancy;

    PrintShelf(Manuscripts manuscripts, Directory directory, Pages pages, PrintPolicy policy, Tenancy tenancy) {
        this.manuscripts = manuscripts;
        this.directory = directory;
        this.pages = pages;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<PrintPiecesView> pieces(AgencyId agency, Actor actor, String query) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        String words = query.length() > MOST_QUERY_CHARACTERS ? query.substring(0, MOST_QUERY_CHARACTERS) : query;
        return Outcome.done(new PrintPiecesView(manuscripts.forPrint(agency, words, MOST_FOUND).stream()
                .map(p -> new PrintPieceView(
                        p.id(),
                        p.number(),
                        p.title(),
                        p.state().code(),
                        p.form().code(),
                        p.words()))
                .toList()));
    }

    Outcome<List<PageMakerView>> people(AgencyId agency, Actor actor) {
        if (!policy.may(actor, agency, PrintPolicy.PLAN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(directory.colleagues(agency).stream()
                .filter(c -> c.roles().stream().anyMatch(PageDesk.MAKERS::contains))
                .map(c -> new PageMakerView(c.person().value(), c.name()))
                .sorted(Comparator.comparing(PageMakerView::name))
                .toList());
    }

    Outcome<PageStepsView> steps(AgencyId agency, Actor actor, UUID page) {
        if (!policy.may(actor, agency, PrintPolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.reading(
                agency,
                () -> pages.find(agency, page).isPresent()
                        ? Outcome.done(new PageStepsView(pages.steps(agency, page)))
                        : Outcome.refused(Refusal.absent()));
    }
}
