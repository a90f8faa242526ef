package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

/** The plan of some days as a table for a spreadsheet: a line for each form of each story. */
@Component
class PlanTable {

    private final PlanBoard board;
    private final Problems texts;

    PlanTable(PlanBoard board, Problems texts) {
        this.board = board;
        this.texts = texts;
    }

    Outcome<Table> csv(
            AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, PlanFilter filter) {
        return board.days(agency, actor, from, to, filter).map(plan -> {
            Table table = Table.headed(texts.text("table.plan", Map.of(), actor.locale()));
            plan.days().forEach(day -> day.stories().forEach(story -> write(table, story, actor.locale())));
            return table;
        });
    }

    private void write(Table table, PlanBoard.StoryView story, Locale locale) {
        if (story.assignments().isEmpty()) {
            add(table, story, null, locale);
        }
        story.assignments().forEach(a -> add(table, story, a, locale));
    }

    private void add(Table table, PlanBoard.StoryView story, PlanBoard.@Nullable AssignmentView a, Locale locale) {
        Instant due = a == null || a.deadline() == null ? story.deadline() : a.deadline();
        table.add(
                story.day(),
                story.number(),
                story.title(),
                word("story-state", story.state(), locale),
                word("story-priority", story.priority(), locale),
                story.sectionName(),
                story.place(),
                story.proposedByName(),
                a == null ? "" : word("story-form", a.form(), locale),
                a == null ? "" : a.deskName(),
                a == null ? "" : names(a),
                a == null || a.length() == null
                        ? ""
                        : a.length() + " " + word("length-unit", String.valueOf(a.lengthUnit()), locale),
                due,
                a == null ? "" : word("assignment-state", a.state(), locale),
                a == null || a.piece() == null ? "" : a.piece().publicUrl());
    }

    private static String names(PlanBoard.AssignmentView a) {
        return a.people().stream().map(PlanBoard.AssigneeView::name).collect(Collectors.joining(", "));
    }

    private String word(String list, String code, Locale locale) {
        return texts.text(list + "." + code, Map.of(), locale);
    }
}
