package vn.hoitu.editorial.check;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/** Where an agency says what its checks do, within what the law leaves to it. */
@Service
class CheckSettings {

    /** @param allowed the levels the agency may choose; one when it has no choice */
    record SettingView(
            String code,
            String name,
            String purpose,
            String level,
            List<String> allowed,
            String from,
            @Nullable String citation,
            @Nullable String certainty) {}

    private final RuleBook rules;
    private final CheckBooks books;
    private final Problems texts;
    private final Clock clock;

    CheckSettings(RuleBook rules, CheckBooks books, Problems texts, Clock clock) {
        this.rules = rules;
        this.books = books;
        this.texts = texts;
        this.clock = clock;
    }

    Outcome<List<SettingView>> list(AgencyId agency, Actor actor) {
        return rules.managing(agency, actor, () -> Outcome.done(views(agency, actor.locale())));
    }

    Outcome<List<SettingView>> choose(AgencyId agency, Actor actor, String code, @Nullable String level) {
        return rules.managing(agency, actor, () -> {
            Optional<CheckCode> check = CheckCode.of(code);
            Optional<CheckLevel> wanted = level == null ? Optional.empty() : CheckLevel.of(level);
            if (check.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            CheckBook book = books.read(agency);
            if (wanted.isEmpty() || !book.allowed(check.get()).contains(wanted.get())) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("level", "no-choice")));
            }
            books.choose(agency, check.get(), wanted.get(), actor.name(), clock.instant());
            rules.recorded(
                    agency,
                    actor,
                    AuditFact.of("check.level", "check", new UUID(0, check.get().ordinal()), code)
                            .changing(
                                    Map.of("level", book.level(check.get()).code()),
                                    Map.of("level", wanted.get().code())));
            return Outcome.done(views(agency, actor.locale()));
        });
    }

    private List<SettingView> views(AgencyId agency, Locale locale) {
        CheckBook book = books.read(agency);
        return Arrays.stream(CheckCode.values())
                .map(c -> new SettingView(
                        c.code(),
                        texts.text("check." + c.code(), Map.of(), locale),
                        texts.text("check-purpose." + c.code(), Map.of(), locale),
                        book.level(c).code(),
                        Arrays.stream(CheckLevel.values())
                                .filter(book.allowed(c)::contains)
                                .map(CheckLevel::code)
                                .toList(),
                        c.from().code(),
                        book.law(c).map(CheckLaw::citation).orElse(null),
                        book.law(c).map(CheckLaw::certainty).orElse(null)))
                .toList();
    }
}
