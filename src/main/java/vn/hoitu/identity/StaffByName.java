package vn.hoitu.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.text.VietnameseText;

/** Reads the names anew at each asking: an agency has few enough people for that, and nobody is shown who has left. */
@Service
class StaffByName implements StaffFinding {

    private final People people;
    private final RoleGrants grants;
    private final IdentityPolicy policy;

    StaffByName(People people, RoleGrants grants, IdentityPolicy policy) {
        this.people = people;
        this.grants = grants;
        this.policy = policy;
    }

    @Override
    public Found named(AgencyId agency, Actor actor, String typed, int most) {
        List<String> words = words(typed);
        boolean manages = actor.may(IdentityPolicy.MANAGE_PEOPLE, agency.value(), policy);
        boolean works = actor.scopes() == null && !actor.rolesIn(agency.value()).isEmpty();
        if (words.isEmpty() || !manages && !works) {
            return Found.NOBODY;
        }
        Set<UUID> staff = grants.in(agency.value()).stream()
                .filter(held -> held.validTo() == null || !held.validTo().isBefore(grants.today()))
                .map(RoleGrants.Held::person)
                .collect(Collectors.toSet());
        String written = small(typed);
        List<Named> found = people.findAll(staff).stream()
                .filter(account -> account.disabledAt() == null)
                .filter(account -> words.stream().allMatch(word -> beginsWordOf(account.name(), word)))
                .sorted(Comparator.comparing(
                                (People.Account a) -> !small(a.name()).contains(written))
                        .thenComparing(People.Account::name))
                .limit(most)
                .map(account -> new Named(new PersonId(account.id()), account.name()))
                .toList();
        return new Found(found, manages);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(VietnameseText.searchKey(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean beginsWordOf(String name, String word) {
        return words(name).stream().anyMatch(w -> w.startsWith(word));
    }

    private static String small(String text) {
        return VietnameseText.withOneTonePlacement(text.strip()).toLowerCase(Locale.ROOT);
    }
}
