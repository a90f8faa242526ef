package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hoitu.organization.OrganizationView.DatedKind;
import vn.hoitu.organization.OrganizationView.DatedName;
import vn.hoitu.organization.OrganizationView.DatedParent;
import vn.hoitu.organization.OrganizationView.DatedPressTypes;
import vn.hoitu.organization.OrganizationView.ParentView;
import vn.hoitu.organization.OrganizationView.SuccessionView;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.organization.register.Period;
import vn.hoitu.organization.register.Succession;

/** Shows one organisation in the words of a person and of a day. */
final class OrganizationPortrait {

    /** What an organisation was called on, or nearest to, a day. */
    interface Names {
        String of(UUID id, LocalDate on);
    }

    private final LocalDate on;
    private final Locale locale;
    private final List<LegalWords.Word> kinds;
    private final List<LegalWords.Word> pressTypes;
    private final Names names;

    OrganizationPortrait(LocalDate on, Locale locale, LegalWords words, Names names) {
        this.on = on;
        this.locale = locale;
        this.kinds = words.kinds();
        this.pressTypes = words.pressTypes();
        this.names = names;
    }

    OrganizationView of(Organization o, List<Succession> successions) {
        LocalDate then = o.existence().nearest(on);
        return new OrganizationView(
                o.id(),
                on,
                state(o.existence(), on),
                o.names().at(then),
                o.kinds().at(then),
                kindName(o.kinds().at(then), then),
                o.parents()
                        .at(then)
                        .map(p -> new ParentView(p, names.of(p, then)))
                        .orElse(null),
                List.copyOf(o.pressTypes().at(then)),
                pressTypeNames(o.pressTypes().at(then), then),
                o.existence().knownFrom(),
                o.existence().knownTo(),
                o.source(),
                o.names().entries().stream()
                        .map(e -> new DatedName(
                                e.value(), e.period().knownFrom(), e.period().knownTo(), e.source()))
                        .toList(),
                o.parents().entries().stream()
                        .map(e -> new DatedParent(
                                e.value().orElse(null),
                                e.value()
                                        .map(p -> names.of(p, e.period().nearest(on)))
                                        .orElse(null),
                                e.period().knownFrom(),
                                e.period().knownTo(),
                                e.source()))
                        .toList(),
                o.kinds().entries().stream()
                        .map(e -> new DatedKind(
                                e.value(),
                                kindName(e.value(), e.period().nearest(on)),
                                e.period().knownFrom(),
                                e.period().knownTo(),
                                e.source()))
                        .toList(),
                o.pressTypes().entries().stream()
                        .map(e -> new DatedPressTypes(
                                List.copyOf(e.value()),
                                pressTypeNames(e.value(), e.period().nearest(on)),
                                e.period().knownFrom(),
                                e.period().knownTo(),
                                e.source()))
                        .toList(),
                successions.stream().map(s -> seenFrom(o.id(), s)).toList(),
                o.version());
    }

    static String state(Period existence, LocalDate on) {
        if (existence.contains(on)) {
            return "active";
        }
        return on.isBefore(existence.from()) ? "planned" : "closed";
    }

    private SuccessionView seenFrom(UUID id, Succession s) {
        boolean successor = id.equals(s.predecessor());
        UUID other = successor ? s.successor() : s.predecessor();
        return new SuccessionView(
                s.kind().code(),
                successor ? "successor" : "predecessor",
                other,
                other == null ? null : names.of(other, successor ? s.on() : s.on().minusDays(1)),
                s.on(),
                s.source(),
                s.note());
    }

    private String kindName(String code, LocalDate then) {
        return LegalWords.names(kinds, then, locale).getOrDefault(code, code);
    }

    private List<String> pressTypeNames(Collection<String> codes, LocalDate then) {
        Map<String, String> said = LegalWords.names(pressTypes, then, locale);
        return codes.stream().map(c -> said.getOrDefault(c, c)).toList();
    }
}
