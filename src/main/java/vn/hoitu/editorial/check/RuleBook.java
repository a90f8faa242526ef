package vn.hoitu.editorial.check;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Who may change an agency's rules, and what every change of them leaves behind. */
@Component
class RuleBook {

    private final CheckBooks books;
    private final CheckedPieces rights;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Tenancy tenancy;

    RuleBook(CheckBooks books, CheckedPieces rights, AuditTrail audit, ChangeLog changes, Tenancy tenancy) {
        this.books = books;
        this.rights = rights;
        this.audit = audit;
        this.changes = changes;
        this.tenancy = tenancy;
    }

    <T> Outcome<T> managing(AgencyId agency, Actor actor, Supplier<Outcome<T>> work) {
        return rights.mayManage(actor, agency) ? tenancy.within(agency, work) : Outcome.refused(Refusal.forbidden());
    }

    /** Within the transaction of the change. */
    void recorded(AgencyId agency, Actor actor, AuditFact fact) {
        books.changed(agency);
        changes.record(agency, "checks", agency.value());
        audit.record(agency, actor, fact);
    }
}
