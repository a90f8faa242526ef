package vn.hoitu.print;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

/** Issues, or what stands on the pages of one, as a table for a spreadsheet. */
@Component
class IssueTable {

    private final IssueList list;
    private final Flatplan flatplan;
    private final Problems texts;

    IssueTable(IssueList list, Flatplan flatplan, Problems texts) {
        this.list = list;
        this.flatplan = flatplan;
        this.texts = texts;
    }

    Outcome<Table> issues(
            AgencyId agency,
            Actor actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID title,
            @Nullable String state) {
        Locale locale = actor.locale();
        return list.between(agency, actor, from, to, title, state).map(found -> {
            Table table = begin("table.print-issues", locale);
            found.items()
                    .forEach(i -> table.add(
                            i.day(),
                            i.titleName(),
                            i.number() == null ? "" : i.number(),
                            word("print-issue-state", i.state(), locale),
                            i.pages(),
                            i.pageStates().get(PageState.SENT.code()),
                            i.pageStates().get(PageState.APPROVED.code()),
                            i.late(),
                            i.places(),
                            i.closingAt(),
                            i.reason()));
            return table;
        });
    }

    Outcome<Table> pages(AgencyId agency, Actor actor, UUID issue) {
        Locale locale = actor.locale();
        return flatplan.of(agency, actor, issue).map(plan -> {
            Table table = begin("table.print-pages", locale);
            for (FlatplanViews.FlatPageView page : plan.pages()) {
                if (page.places().isEmpty()) {
                    add(table, page, null, locale);
                }
                page.places().forEach(place -> add(table, page, place, locale));
            }
            return table;
        });
    }

    private void add(
            Table table, FlatplanViews.FlatPageView page, FlatplanViews.@Nullable PlacementView place, Locale locale) {
        table.add(
                page.number(),
                page.name(),
                word("print-page-state", page.state(), locale),
                page.responsibleName(),
                page.closingAt(),
                page.adShare(),
                place == null
                        ? ""
                        : place.piece() == null ? place.label() : place.piece().title(),
                place == null || place.piece() == null
                        ? ""
                        : word("print-piece-state", place.piece().state(), locale),
                place == null ? "" : place.wanted() + " " + word("print-unit", place.wantedUnit(), locale),
                place == null ? "" : place.fit().words(),
                place == null ? "" : place.fit().textRoom(),
                place == null ? "" : place.fit().overLines());
    }

    private Table begin(String table, Locale locale) {
        return Table.headed(texts.text(table, Map.of(), locale));
    }

    private String word(String kind, String code, Locale locale) {
        return texts.text(kind + "." + code, Map.of(), locale);
    }
}
