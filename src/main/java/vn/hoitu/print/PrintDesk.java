package vn.hoitu.print;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The print side for other modules: what people do with it on the screen, with the same rules and refusals. */
@Service
public class PrintDesk {

    /** A newspaper in the usual format; the finer typography is set on the screen. */
    public record NewTitle(String name, List<Integer> weekdays, int pages, List<String> pageNames, int firstNumber) {}

    /** @param page its number; absent for the tray */
    public record Room(
            @Nullable Integer page,
            String label,
            @Nullable UUID piece,
            int wantedWords,
            int columns,
            int pictureLines) {}

    private static final String FORMAT = "42 × 29,7 cm";
    private static final int COLUMNS = 5;
    private static final int CHARACTERS_PER_LINE = 32;
    private static final int LINES_PER_COLUMN = 96;
    private static final int TITLE_PERCENT = 260;
    private static final int SAPO_PERCENT = 120;
    private static final int CAPTION_PERCENT = 85;
    private static final String CLOSING_TIME = "22:00";

    private final TitleDesk titles;
    private final Titles titleBook;
    private final IssueDesk issues;
    private final IssueActs issueActs;
    private final Issues issueBook;
    private final Pages pages;
    private final PageDesk pageDesk;
    private final PlacementDesk placements;
    private final Tenancy tenancy;

    PrintDesk(
            TitleDesk titles,
            Titles titleBook,
            IssueDesk issues,
            IssueActs issueActs,
            Issues issueBook,
            Pages pages,
            PageDesk pageDesk,
            PlacementDesk placements,
            Tenancy tenancy) {
        this.titles = titles;
        this.titleBook = titleBook;
        this.issues = issues;
        this.issueActs = issueActs;
        this.issueBook = issueBook;
        this.pages = pages;
        this.pageDesk = pageDesk;
        this.placements = placements;
        this.tenancy = tenancy;
    }

    /** Whether the agency prints nothing yet. */
    public boolean isEmpty(AgencyId agency) {
        return tenancy.reading(agency, () -> titleBook.of(agency).isEmpty());
    }

    public Outcome<UUID> addTitle(AgencyId agency, Actor actor, NewTitle t) {
        return titles.add(
                        agency,
                        actor,
                        new TitleReading.Given(
                                t.name(),
                                "newspaper",
                                PrintTitle.WEEKLY,
                                t.weekdays(),
                                t.pages(),
                                t.pageNames(),
                                FORMAT,
                                COLUMNS,
                                CHARACTERS_PER_LINE,
                                LINES_PER_COLUMN,
                                TITLE_PERCENT,
                                SAPO_PERCENT,
                                CAPTION_PERCENT,
                                1,
                                CLOSING_TIME,
                                t.firstNumber(),
                                true))
                .map(PrintTitle::id);
    }

    /** The issues of the days on which the title comes out. */
    public Outcome<List<UUID>> open(AgencyId agency, Actor actor, UUID title, LocalDate from, LocalDate to) {
        return issues.generate(agency, actor, title, from, to);
    }

    public Outcome<UUID> place(AgencyId agency, Actor actor, UUID issue, Room r) {
        Integer number = r.page();
        UUID page = number == null
                ? null
                : tenancy.reading(agency, () -> page(agency, issue, number)).id();
        return placements.add(
                agency,
                actor,
                issue,
                page,
                new PlacementDesk.Given(
                        r.label(), r.piece(), r.wantedWords(), "words", r.columns(), r.pictureLines(), null));
    }

    public Outcome<UUID> setPage(
            AgencyId agency, Actor actor, UUID issue, int number, @Nullable UUID responsible, int adShare) {
        Page page = tenancy.reading(agency, () -> page(agency, issue, number));
        return pageDesk.change(
                agency,
                actor,
                page.id(),
                page.version(),
                new PageDesk.Change(null, responsible, null, adShare, null, null));
    }

    /** @param act {@code build}, {@code submit}, {@code approve} or {@code send} */
    public Outcome<UUID> step(AgencyId agency, Actor actor, UUID issue, int number, String act) {
        Page page = tenancy.reading(agency, () -> page(agency, issue, number));
        return pageDesk.act(
                agency, actor, page.id(), page.version(), PageAct.of(act).orElseThrow(), null);
    }

    public Outcome<UUID> release(AgencyId agency, Actor actor, UUID issue) {
        return tenancy.reading(agency, () -> issueBook.find(agency, issue))
                .map(i -> issueActs.act(agency, actor, issue, i.version(), "release", null))
                .orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    private Page page(AgencyId agency, UUID issue, int number) {
        return pages.of(agency, List.of(issue)).stream()
                .filter(p -> p.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The issue has no page " + number));
    }
}
