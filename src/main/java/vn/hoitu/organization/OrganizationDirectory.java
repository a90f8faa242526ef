package vn.hoitu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.OrganizationNodeView.OrganizationTreeView;
import vn.hoitu.shared.VietnamTime;

/** The organisations as they were on any day. */
@Service
public class OrganizationDirectory {

    private static final String IN_VIETNAMESE_ORDER = "collate \"vi-x-icu\"";

    private final DSLContext sql;
    private final Organizations organizations;
    private final LegalWords words;
    private final OrganizationList list;
    private final StandingInMemory held;
    private final Clock clock;

    /** Words of the law come with the program and do not change while it runs. */
    private volatile @Nullable Map<String, String> inEnglish;

    OrganizationDirectory(
            DSLContext sql,
            Organizations organizations,
            LegalWords words,
            OrganizationList list,
            StandingInMemory held,
            Clock clock) {
        this.sql = sql;
        this.organizations = organizations;
        this.words = words;
        this.list = list;
        this.held = held;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(VietnamTime.ZONE));
    }

    /** All that stood anywhere below the organisation on that day, without itself. */
    public Set<UUID> under(UUID organization, LocalDate on) {
        return new HashSet<>(sql.fetch("""
                        with recursive below (id) as (
                            select p.organization_id from organization.placement p
                            where p.parent_id = ? and daterange(p.valid_from, p.valid_to) @> cast(? as date)
                            union
                            select p.organization_id from organization.placement p
                            join below b on p.parent_id = b.id
                            where daterange(p.valid_from, p.valid_to) @> cast(? as date))
                        select id from below
                        """, organization, on, on).map(r -> r.get(0, UUID.class)));
    }

    public OrganizationTreeView tree(@Nullable LocalDate asOf, Locale locale) {
        LocalDate on = asOf == null ? today() : asOf;
        Map<String, String> kindNames = LegalWords.names(words.kinds(), on, locale);
        Map<UUID, OrganizationNodeView> nodes = new HashMap<>();
        List<OrganizationNodeView> roots = new ArrayList<>();
        record Placed(OrganizationNodeView node, @Nullable UUID parent) {}
        List<Placed> placed = sql.fetch("""
                        select n.organization_id as id, n.name, c.kind, p.parent_id
                        from organization.name n
                        join organization.classification c on c.organization_id = n.organization_id
                            and daterange(c.valid_from, c.valid_to) @> cast(? as date)
                        join organization.placement p on p.organization_id = n.organization_id
                            and daterange(p.valid_from, p.valid_to) @> cast(? as date)
                        where daterange(n.valid_from, n.valid_to) @> cast(? as date)
                        order by n.name %s, n.organization_id
                        """.formatted(IN_VIETNAMESE_ORDER), on, on, on)
                .map(r -> new Placed(
                        new OrganizationNodeView(
                                r.get("id", UUID.class),
                                r.get("name", String.class),
                                r.get("kind", String.class),
                                kindNames.getOrDefault(r.get("kind", String.class), r.get("kind", String.class)),
                                new ArrayList<>()),
                        r.get("parent_id", UUID.class)));
        placed.forEach(p -> nodes.put(p.node().id(), p.node()));
        for (Placed one : placed) {
            OrganizationNodeView parent = one.parent() == null ? null : nodes.get(one.parent());
            (parent == null ? roots : parent.children()).add(one.node());
        }
        return new OrganizationTreeView(on, roots);
    }

    public vn.hoitu.shared.web.PageView<OrganizationRowView> list(OrganizationQuery query, Locale locale) {
        LocalDate on = query.asOf() == null ? today() : query.asOf();
        Set<UUID> among = query.under() == null ? null : under(query.under(), on);
        return list.page(query, on, among, LegalWords.names(words.kinds(), on, locale));
    }

    /** All that stood on the day, in Vietnamese order of their names; with {@code under}, only what stood below it. */
    public List<OrganizationOnDay> standing(LocalDate on, @Nullable UUID under, Locale locale) {
        Set<UUID> among = under == null ? null : under(under, on);
        Map<String, String> kindNames = LegalWords.names(words.kinds(), on, locale);
        return held.on(on).stream()
                .filter(o -> among == null || among.contains(o.id()))
                .map(o -> new OrganizationOnDay(
                        o.id(),
                        o.name(),
                        o.kind(),
                        kindNames.getOrDefault(o.kind(), o.kind()),
                        o.group(),
                        o.pressTypes(),
                        o.parentId()))
                .toList();
    }

    /**
     * How a kind is called that was written down in Vietnamese on its day: so in Vietnamese, and by the word of the law
     * in English.
     */
    public String kindName(String code, String written, Locale locale) {
        if (!locale.getLanguage().equals("en")) {
            return written;
        }
        Map<String, String> known = inEnglish;
        if (known == null) {
            known = LegalWords.names(words.kinds(), today(), Locale.ENGLISH);
            inEnglish = known;
        }
        return known.getOrDefault(code, written);
    }

    public Optional<OrganizationView> find(UUID id, @Nullable LocalDate asOf, Locale locale) {
        LocalDate on = asOf == null ? today() : asOf;
        return organizations
                .find(id)
                .map(o -> new OrganizationPortrait(on, locale, words, names(o)).of(o, organizations.successions(id)));
    }

    public List<LegalWordView> kinds(@Nullable LocalDate asOf, Locale locale) {
        return inForce(words.kinds(), asOf, locale);
    }

    public List<LegalWordView> pressTypes(@Nullable LocalDate asOf, Locale locale) {
        return inForce(words.pressTypes(), asOf, locale);
    }

    private List<LegalWordView> inForce(List<LegalWords.Word> all, @Nullable LocalDate asOf, Locale locale) {
        LocalDate on = asOf == null ? today() : asOf;
        return all.stream()
                .filter(w -> w.period().contains(on))
                .sorted(java.util.Comparator.comparing(LegalWords.Word::group).thenComparing(LegalWords.Word::position))
                .map(w -> new LegalWordView(
                        w.code(),
                        w.in(locale),
                        w.group(),
                        w.period().knownFrom(),
                        w.period().knownTo(),
                        w.citation()))
                .toList();
    }

    /** The organisations a portrait mentions, by id. */
    private OrganizationPortrait.Names names(vn.hoitu.organization.register.Organization self) {
        Map<UUID, Optional<vn.hoitu.organization.register.Organization>> met = new HashMap<>();
        met.put(self.id(), Optional.of(self));
        return (id, on) -> met.computeIfAbsent(id, organizations::find)
                .map(o -> o.nameNear(on))
                .orElse("");
    }
}
