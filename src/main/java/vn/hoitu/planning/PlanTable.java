package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;

/** The plan of some days as a table for a spreadsheet: a line for each form of each story. */
@Component
class PlanTable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PlanBoard board;
    private final Problems texts;

    PlanTable(PlanBoard board, Problems texts) {
        this.board = board;
        this.texts = texts;
    }

    Outcome<String> csv(
            AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, PlanFilter filter) {
        return board.days(agency, actor, from, to, filter).map(plan -> {
            StringBuilder csv = new StringBuilder(CsvText.START);
            csv.append(CsvText.line(List.of((Object[])
                    texts.text("table.plan", Map.of(), actor.locale()).split(";"))));
            plan.days().forEach(day -> day.stories().forEach(story -> write(csv, story, actor.locale())));
            return csv.toString();
        });
    }

    private void write(StringBuilder csv, PlanBoard.StoryView story, Locale locale) {
        if (story.assignments().isEmpty()) {
            csv.append(line(story, null, locale));
        }
        story.assignments().forEach(a -> csv.append(line(story, a, locale)));
    }

    private String line(PlanBoard.StoryView story, PlanBoard.@Nullable AssignmentView a, Locale locale) {
        Instant due = a == null || a.deadline() == null ? story.deadline() : a.deadline();
        return CsvText.line(Arrays.asList(
                DAY.format(story.day()),
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
                due == null ? "" : TIME.format(due),
                a == null ? "" : word("assignment-state", a.state(), locale),
                a == null || a.piece() == null ? "" : a.piece().publicUrl()));
    }

    private static String names(PlanBoard.AssignmentView a) {
        return a.people().stream().map(PlanBoard.AssigneeView::name).collect(Collectors.joining(", "));
    }

    private String word(String list, String code, Locale locale) {
        return texts.text(list + "." + code, Map.of(), locale);
    }
}
