package vn.hoitu.organization;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.organization.register.Period;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;
import vn.hoitu.shared.text.VietnameseText;
import vn.hoitu.shared.web.PageView;

/** Pages through the organisations of a day, in Vietnamese order of their names. */
@Repository
class OrganizationList {

    private static final int MOST_SEARCH_WORDS = 12;

    /** Each organisation on its day nearest to the one asked about: the closed as they last were. */
    private static final String AS_OF = """
            select o.id, o.valid_from, o.valid_to, n.name, n.search_key, c.kind, k.group_code,
                   p.parent_id, pn.name as parent_name, t.press_types
            from (select o.*, greatest(coalesce(o.valid_from, '-infinity'),
                         least(cast({0} as date), o.valid_to - 1)) as day from organization.organization o) o
            join organization.name n on n.organization_id = o.id and daterange(n.valid_from, n.valid_to) @> o.day
            join organization.classification c on c.organization_id = o.id
                and daterange(c.valid_from, c.valid_to) @> o.day
            join organization.placement p on p.organization_id = o.id and daterange(p.valid_from, p.valid_to) @> o.day
            join organization.press_activity t on t.organization_id = o.id
                and daterange(t.valid_from, t.valid_to) @> o.day
            left join organization.name pn on pn.organization_id = p.parent_id
                and daterange(pn.valid_from, pn.valid_to) @> o.day
            left join (select distinct code, group_code from organization.kind) k on k.code = c.kind
            """;

    private final DSLContext sql;

    OrganizationList(DSLContext sql) {
        this.sql = sql;
    }

    PageView<OrganizationRowView> page(
            OrganizationQuery query, LocalDate on, @Nullable Set<UUID> among, Map<String, String> kindNames) {
        int limit = PageView.limit(query.limit());
        Condition wanted = wanted(query, on, among);
        var listed = DSL.table("({0}) listed", DSL.sql(AS_OF, DSL.val(on)));
        long total = sql.fetchCount(DSL.selectOne().from(listed).where(wanted));
        List<Record> rows = List.copyOf(sql.select(DSL.asterisk())
                .from(listed)
                .where(wanted)
                .and(after(query.cursor()))
                .orderBy(DSL.field("name collate \"vi-x-icu\""), DSL.field("id"))
                .limit(limit + 1)
                .fetch());
        List<OrganizationRowView> items =
                rows.stream().limit(limit).map(r -> row(r, on, kindNames)).toList();
        String next = rows.size() > limit ? cursor(items.getLast()) : null;
        return new PageView<>(items, next, total);
    }

    /** All of a day at once, kinds not yet named. */
    List<OrganizationOnDay> standing(LocalDate on) {
        return sql.select(DSL.asterisk())
                .from(DSL.table("({0}) listed", DSL.sql(AS_OF, DSL.val(on))))
                .where(inState("active", on))
                .orderBy(DSL.field("name collate \"vi-x-icu\""), DSL.field("id"))
                .fetch(r -> new OrganizationOnDay(
                        r.get("id", UUID.class),
                        r.get("name", String.class),
                        r.get("kind", String.class),
                        "",
                        java.util.Objects.requireNonNullElse(r.get("group_code", String.class), ""),
                        List.of(r.get("press_types", String[].class)),
                        r.get("parent_id", UUID.class)));
    }

    private static Condition wanted(OrganizationQuery query, LocalDate on, @Nullable Set<UUID> among) {
        Condition wanted = inState(query.state(), on);
        if (query.text() != null) {
            for (String word : searched(query.text())) {
                wanted = wanted.and(DSL.condition("position({0} in search_key) > 0", DSL.val(word)));
            }
        }
        if (query.kind() != null && !query.kind().isBlank()) {
            wanted = wanted.and(DSL.condition("(kind = {0} or group_code = {0})", DSL.val(query.kind())));
        }
        if (among != null) {
            wanted = wanted.and(DSL.condition("id = any({0})", DSL.val(among.toArray(UUID[]::new))));
        }
        return wanted;
    }

    private static List<String> searched(String text) {
        return Arrays.stream(VietnameseText.searchKey(text).split("\\s+", -1))
                .filter(w -> !w.isEmpty())
                .limit(MOST_SEARCH_WORDS)
                .toList();
    }

    private static Condition inState(@Nullable String state, LocalDate on) {
        var day = DSL.val(on);
        return switch (state == null ? "active" : state) {
            case "all" -> DSL.trueCondition();
            case "planned" -> DSL.condition("valid_from > {0}", day);
            case "closed" -> DSL.condition("valid_to <= {0}", day);
            case "active" -> DSL.condition("daterange(valid_from, valid_to) @> {0}", day);
            default -> throw new RefusedRequest(Refusal.invalid(FieldProblem.of("state", "unknown")));
        };
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return DSL.trueCondition();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return DSL.condition(
                    "(name collate \"vi-x-icu\", id) > ({0} collate \"vi-x-icu\", {1})",
                    DSL.val(text.substring(36)), DSL.val(UUID.fromString(text.substring(0, 36))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RefusedRequest(Refusal.invalid(FieldProblem.of("cursor", "malformed")));
        }
    }

    private static String cursor(OrganizationRowView last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.id() + last.name()).getBytes(StandardCharsets.UTF_8));
    }

    private static OrganizationRowView row(Record r, LocalDate on, Map<String, String> kindNames) {
        String kind = r.get("kind", String.class);
        LocalDate from = r.get("valid_from", LocalDate.class);
        LocalDate to = r.get("valid_to", LocalDate.class);
        return new OrganizationRowView(
                r.get("id", UUID.class),
                r.get("name", String.class),
                kind,
                kindNames.getOrDefault(kind, kind),
                r.get("parent_id", UUID.class),
                r.get("parent_name", String.class),
                List.of(r.get("press_types", String[].class)),
                OrganizationPortrait.state(Period.of(from, to), on),
                from,
                to);
    }
}
