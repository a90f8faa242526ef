package vn.hoitu.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.EvidenceSource;
import vn.hoitu.shared.evidence.FactKinds;

/** How sign-in is protected today, as two numbers; of no earlier day is it known, and nobody is named. */
@Component
class SignInEvidence implements EvidenceSource {

    private final People people;
    private final RoleGrants grants;

    SignInEvidence(People people, RoleGrants grants) {
        this.people = people;
        this.grants = grants;
    }

    @Override
    public Set<String> tells() {
        return Set.of(FactKinds.SIGN_IN);
    }

    @Override
    public List<EvidenceFact> facts(AgencyId agency, LocalDate first, LocalDate last) {
        LocalDate today = grants.today();
        if (today.isBefore(first) || today.isAfter(last)) {
            return List.of();
        }
        List<People.Account> active = people
                .findAll(grants.named(agency.value(), DSL.noCondition()).keySet().stream()
                        .map(RoleGrants.Named::person)
                        .toList())
                .stream()
                .filter(account -> account.disabledAt() == null)
                .toList();
        long second = active.stream().filter(People.Account::totpOn).count();
        return List.of(new EvidenceFact(
                FactKinds.SIGN_IN,
                today,
                "",
                null,
                Map.of(
                        "people", String.valueOf(active.size()),
                        "secondFactor", String.valueOf(second),
                        "attempts", String.valueOf(SignIn.ATTEMPTS_TO_LOCK)),
                List.of()));
    }
}
