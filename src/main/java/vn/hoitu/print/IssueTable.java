package vn.hoitu.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;

/** Issues, or what stands on the pages of one, as a table for a spreadsheet. */
@Component
class IssueTable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final IssueList list;
    private final Flatplan flatplan;
    private final Problems texts;

    IssueTable(IssueList list, Flatplan flatplan, Problems texts) {
        this.list = list;
        this.flatplan = flatplan;
        this.texts = texts;
    }

    Outcome<String> issues(
            AgencyId agency,
            Actor actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID title,
            @Nullable String state) {
        Locale locale = actor.locale();
        return list.between(agency, actor, from, to, title, state).map(found -> {
            StringBuilder csv = begin("table.print-issues", locale);
            found.items()
                    .forEach(i -> csv.append(CsvText.line(Arrays.asList(
                            DAY.format(i.day()),
                            i.titleName(),
                            i.number() == null ? "" : i.number(),
                            word("print-issue-state", i.state(), locale),
                            i.pages(),
                            i.pageStates().get(PageState.SENT.code()),
                            i.pageStates().get(PageState.APPROVED.code()),
                            i.late(),
                            i.places(),
                            TIME.format(i.closingAt()),
                            i.reason()))));
            return csv.toString();
        });
    }

    Outcome<String> pages(AgencyId agency, Actor actor, UUID issue) {
        Locale locale = actor.locale();
        return flatplan.of(agency, actor, issue).map(plan -> {
            StringBuilder csv = begin("table.print-pages", locale);
            for (FlatplanViews.FlatPageView page : plan.pages()) {
                if (page.places().isEmpty()) {
                    csv.append(line(page, null, locale));
                }
                page.places().forEach(place -> csv.append(line(page, place, locale)));
            }
            return csv.toString();
        });
    }

    private String line(FlatplanViews.FlatPageView page, FlatplanViews.@Nullable PlacementView place, Locale locale) {
        return CsvText.line(Arrays.asList(
                page.number(),
                page.name(),
                word("print-page-state", page.state(), locale),
                page.responsibleName(),
                TIME.format(page.closingAt()),
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
                place == null ? "" : place.fit().overLines()));
    }

    private StringBuilder begin(String table, Locale locale) {
        return new StringBuilder(CsvText.START).append(CsvText.line(List.of((Object[])
                texts.text(table, Map.of(), locale).split(";"))));
    }

    private String word(String kind, String code, Locale locale) {
        return texts.text(kind + "." + code, Map.of(), locale);
    }
}
