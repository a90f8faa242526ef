package vn.hoitu.collection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.Token;

/** Makes one-time links for units without an account, and mails them where there is an address. */
@Service
public class LinkDesk {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]{1,64}@[^@\\s<>]{1,190}");

    /** A link; the token is handed over once. */
    public record MadeLink(String token, Instant expiresAt) {}

    private final FormDesk desk;
    private final Handing handing;
    private final AnswerLinks links;
    private final Obligations obligations;
    private final ObligationActs acts;
    private final Reports reports;
    private final LegalFigures limits;
    private final UnitLetters letters;
    private final AuditTrail audit;
    private final CollectionTime time;

    LinkDesk(
            FormDesk desk,
            Handing handing,
            AnswerLinks links,
            Obligations obligations,
            ObligationActs acts,
            Reports reports,
            LegalFigures limits,
            UnitLetters letters,
            AuditTrail audit,
            CollectionTime time) {
        this.desk = desk;
        this.handing = handing;
        this.links = links;
        this.obligations = obligations;
        this.acts = acts;
        this.reports = reports;
        this.limits = limits;
        this.letters = letters;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Open for so many days as the convention says; a link made before for the same report stops working.
     *
     * @param language of its letter and its page, {@code vi} where none is named
     */
    public Outcome<MadeLink> make(
            Actor actor, UUID id, @Nullable Integer version, @Nullable String email, @Nullable String language) {
        return desk.changing(actor, id, version, seen -> {
            String to = UnitLetters.trimmed(email);
            if (to != null && !EMAIL.matcher(to).matches()) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("email", "email-malformed")));
            }
            String spoken = Objects.requireNonNullElse(language, AnswerLinks.VIETNAMESE.getLanguage());
            if (!AnswerLinks.LANGUAGES.contains(spoken)) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("language", "unknown")));
            }
            if (handing.hasPeople(seen.obligation().holderId())) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "unit-has-accounts",
                        Map.of("name", seen.obligation().holderName())));
            }
            Obligation after = Moves.reachedAt(seen.obligation(), to);
            if (!obligations.move(seen.obligation(), after)) {
                return Outcome.refused(reports.movedOn(id));
            }
            Instant now = time.now();
            int days = limits.on("collection.link-days", time.today())
                    .map(LegalFigures.LegalFigure::value)
                    .orElse(1);
            Instant expires = now.plus(Duration.ofDays(days));
            String token = Token.fresh("");
            AnswerLinks.AnswerLink link = links.add(id, token, to, spoken, expires, actor, now);
            acts.add(after, "link-made", null, to, null, actor, now);
            audit.record(
                    AgencyId.INSTALLATION,
                    actor,
                    AuditFact.of(
                                    "collection.link-made",
                                    "collection-report",
                                    id,
                                    seen.obligation().unitName())
                            .changing(Map.of(), Map.of("expiresAt", expires.toString(), "language", spoken)));
            letters.invite(seen, link, token);
            return Outcome.done(new MadeLink(token, expires));
        });
    }

    Outcome<List<AnswerLinks.AnswerLink>> of(Actor actor, UUID id) {
        return desk.collecting(actor, id, seen -> Outcome.done(links.of(id)));
    }

    Outcome<UUID> revoke(Actor actor, UUID id) {
        return desk.collecting(actor, id, seen -> {
            if (links.revoke(id, time.now()) > 0) {
                acts.add(seen.obligation(), "link-revoked", null, null, null, actor, time.now());
                audit.record(
                        AgencyId.INSTALLATION,
                        actor,
                        AuditFact.of(
                                "collection.link-revoked",
                                "collection-report",
                                id,
                                seen.obligation().unitName()));
            }
            return Outcome.done(id);
        });
    }

    String address(String token) {
        return letters.address(token);
    }
}
