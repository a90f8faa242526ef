package vn.hoitu.editorial.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agency set for its checks and the law of the day, read together and kept until one of them changes. */
final class CheckBook {

    private final Map<CheckCode, CheckLevel> chosen;
    private final Map<CheckCode, CheckLaw> laws;
    private final Map<EntryList, List<CheckEntry>> entries;
    private final Phrases sensitive;
    private final Phrases outside;
    private final Set<String> ownWords;

    CheckBook(Map<CheckCode, CheckLevel> chosen, Map<CheckCode, CheckLaw> laws, Map<EntryList, List<CheckEntry>> all) {
        this.chosen = Map.copyOf(chosen);
        this.laws = Map.copyOf(laws);
        this.entries = Map.copyOf(all);
        this.sensitive = new Phrases(of(EntryList.SENSITIVE));
        this.outside = new Phrases(of(EntryList.OUTSIDE_WORD));
        this.ownWords = of(EntryList.OWN_WORD).stream()
                .map(e -> Phrases.exact(e.words()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The law's word first, then the house's: within what both leave, what the agency chose. */
    CheckLevel level(CheckCode check) {
        Set<CheckLevel> allowed = allowed(check);
        CheckLevel wanted = chosen.getOrDefault(check, check.usual());
        return allowed.contains(wanted) ? wanted : CheckLevel.BLOCK;
    }

    Set<CheckLevel> allowed(CheckCode check) {
        CheckLaw law = laws.get(check);
        Set<CheckLevel> allowed = check.choice().levels();
        if (law != null) {
            allowed.retainAll(law.binding().levels());
        }
        return allowed;
    }

    Optional<CheckLaw> law(CheckCode check) {
        return Optional.ofNullable(laws.get(check));
    }

    List<CheckEntry> of(EntryList list) {
        return entries.getOrDefault(list, List.of());
    }

    boolean names(EntryList list, @Nullable UUID section) {
        return section != null && of(list).stream().anyMatch(e -> e.words().equals(section.toString()));
    }

    Phrases sensitive() {
        return sensitive;
    }

    Phrases outside() {
        return outside;
    }

    Set<String> ownWords() {
        return ownWords;
    }
}
