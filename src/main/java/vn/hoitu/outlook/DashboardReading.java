package vn.hoitu.outlook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.outlook.OutlookViews.OutlookAlertView;
import vn.hoitu.outlook.OutlookViews.OutlookChoiceView;
import vn.hoitu.outlook.OutlookViews.OutlookChoicesView;
import vn.hoitu.outlook.OutlookViews.OutlookProgrammeView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookScopeView;
import vn.hoitu.outlook.OutlookViews.OutlookView;
import vn.hoitu.outlook.method.PathStatus;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** The dashboard of the country, of a ministry or of a province. */
@Service
class DashboardReading {

    static final int MOST_SCOPES = 500;

    private final Frames frames;
    private final Rows rows;
    private final LineBook lines;
    private final OutlookPolicy policy;
    private final Clock clock;

    DashboardReading(Frames frames, Rows rows, LineBook lines, OutlookPolicy policy, Clock clock) {
        this.frames = frames;
        this.rows = rows;
        this.lines = lines;
        this.policy = policy;
        this.clock = clock;
    }

    Outcome<OutlookView> dashboard(Actor actor, Question question, Locale locale) {
        return frames.answer(actor, question, locale, frame -> {
            LineBook.InForce inForce = lines.on(frame.day(), frame.locale());
            List<OutlookRowView> drawn = rows.of(frame, frame.book().indicators(), inForce.lines(), Rows.MOST_POINTS);
            return Outcome.done(new OutlookView(
                    frame.programmeView(),
                    frame.periodView(),
                    frame.scopeView(),
                    frame.blind(),
                    frame.toldAsOf(),
                    clock.instant(),
                    drawn,
                    drawn.stream().flatMap(DashboardReading::alerts).toList(),
                    inForce.rows()));
        });
    }

    private static Stream<OutlookAlertView> alerts(OutlookRowView row) {
        List<OutlookAlertView> alerts = new ArrayList<>();
        if (row.status().equals(PathStatus.FAR_BEHIND.code())) {
            alerts.add(new OutlookAlertView(row.code(), row.text(), "remedy"));
        }
        if (row.status().equals(PathStatus.FAR_AHEAD.code())) {
            alerts.add(new OutlookAlertView(row.code(), row.text(), "raise"));
        }
        if (row.status().equals(PathStatus.UNDECIDED.code())) {
            alerts.add(new OutlookAlertView(row.code(), row.text(), "coverage"));
        }
        if (row.value().differing() > 0) {
            alerts.add(new OutlookAlertView(row.code(), row.text(), "differing"));
        }
        return alerts.stream();
    }

    Outcome<OutlookChoicesView> choices(Actor actor, Question question, Locale locale) {
        return frames.answer(actor, question, locale, frame -> {
            Sight sight = frame.sight().get();
            return Outcome.done(new OutlookChoicesView(
                    frame.books().values().stream()
                            .sorted(Comparator.comparing((ProgrammeBook b) -> b.under() != null)
                                    .thenComparing(ProgrammeBook::code))
                            .map(b -> new OutlookProgrammeView(b.code(), b.title(), b.ownerName(), b.scope()))
                            .toList(),
                    frame.slots().all().reversed().stream()
                            .map(s -> Frame.periodView(s, frame.today()))
                            .toList(),
                    frame.slot().code(),
                    scopes(frame, sight),
                    frame.book().indicators().stream()
                            .filter(RowDrawing::isMeasured)
                            .map(DashboardReading::choice)
                            .toList(),
                    sight.everything(),
                    policy.mayManage(actor)));
        });
    }

    static OutlookChoiceView choice(Indicator indicator) {
        return new OutlookChoiceView(indicator.code(), indicator.text(), indicator.shape());
    }

    /** Bodies under which something stands, and agencies of one's own. */
    private static List<OutlookScopeView> scopes(Frame frame, Sight sight) {
        Landscape landscape = frame.landscape().get();
        java.util.Set<UUID> parents = new java.util.HashSet<>();
        landscape.all().forEach(o -> {
            if (o.parentId() != null) {
                parents.add(o.parentId());
            }
        });
        return landscape.all().stream()
                .filter(o -> sight.opens(o.id()))
                .filter(o -> !o.group().equals("unit"))
                .filter(o -> parents.contains(o.id()) || sight.open().contains(o.id()))
                .sorted(Comparator.comparing(OrganizationOnDay::group)
                        .reversed()
                        .thenComparing(OrganizationOnDay::kind)
                        .thenComparing(OrganizationOnDay::name))
                .limit(MOST_SCOPES)
                .map(Frame::scopeView)
                .toList();
    }
}
