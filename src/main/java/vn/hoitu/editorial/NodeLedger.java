package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.AWAITED_DELIVERY;
import static vn.hoitu.editorial.db.Tables.DELIVERY_SEEN;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.change.ChangeReader;
import vn.hoitu.shared.node.Nodes;

/**
 * Which node has seen which delivery through, for places that every node keeps for itself. A node vouches only for what
 * it has followed in the change table; nodes that are gone keep nothing and are not waited for.
 */
@Repository
class NodeLedger {

    private static final vn.hoitu.editorial.db.tables.DeliverySeen S = DELIVERY_SEEN;
    private static final vn.hoitu.editorial.db.tables.AwaitedDelivery W = AWAITED_DELIVERY;

    /** @param followed how far in the agency's change table the node had read */
    record Seen(String node, String host, long followed, String evidence, Instant at) {}

    private final DSLContext sql;
    private final Nodes nodes;
    private final ObjectProvider<ChangeReader> reader;
    private final Clock clock;

    NodeLedger(DSLContext sql, Nodes nodes, ObjectProvider<ChangeReader> reader, Clock clock) {
        this.sql = sql;
        this.nodes = nodes;
        this.reader = reader;
        this.clock = clock;
    }

    /** What this node has not vouched for yet, the newest first: what waits long holds up nothing new. */
    List<Deliveries.Awaited> toSee(int limit) {
        return sql.select(W.AGENCY_ID, W.DELIVERY_ID)
                .from(W)
                .where(W.EACH_NODE.isTrue())
                .and(org.jooq.impl.DSL.notExists(sql.selectOne()
                        .from(S)
                        .where(S.DELIVERY_ID
                                .eq(W.DELIVERY_ID)
                                .and(S.NODE.eq(nodes.here().name())))))
                .orderBy(W.DELIVERY_ID.desc())
                .limit(limit)
                .fetch(r -> new Deliveries.Awaited(new AgencyId(r.value1()), r.value2()));
    }

    /**
     * Whether this node has read the change table as far as it stood when the delivery was first looked at. A program
     * that follows no changes keeps nothing either.
     */
    boolean hasFollowed(Deliveries.Delivery delivery) {
        return followed(delivery.agency()) >= followTo(delivery);
    }

    private long followed(AgencyId agency) {
        ChangeReader here = reader.getIfAvailable();
        return here == null ? Long.MAX_VALUE : here.followed(agency);
    }

    private long followTo(Deliveries.Delivery delivery) {
        sql.execute("""
                update editorial.awaited_delivery w set follow_to = c.last_number
                from shared.change_counter c
                where w.delivery_id = ? and w.follow_to is null and c.agency_id = w.agency_id
                """, delivery.id());
        Long to = sql.select(W.FOLLOW_TO)
                .from(W)
                .where(W.DELIVERY_ID.eq(delivery.id()))
                .fetchOne(W.FOLLOW_TO);
        return to == null ? delivery.change() : to;
    }

    /** This node vouches for it. */
    void seen(Deliveries.Delivery delivery, String evidence) {
        sql.insertInto(S)
                .set(S.DELIVERY_ID, delivery.id())
                .set(S.NODE, nodes.here().name())
                .set(S.HOST, nodes.here().host())
                .set(S.FOLLOWED, Math.min(followed(delivery.agency()), Math.max(followTo(delivery), delivery.change())))
                .set(S.EVIDENCE, evidence)
                .set(S.AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    /** Nodes that run now and have not vouched for it. */
    List<Nodes.Node> missing(Deliveries.Delivery delivery) {
        Set<String> vouched = of(List.of(delivery.id())).getOrDefault(delivery.id(), List.of()).stream()
                .map(Seen::node)
                .collect(Collectors.toSet());
        return nodes.alive().stream()
                .filter(node -> !vouched.contains(node.name()))
                .toList();
    }

    /** By delivery, the first to vouch first. */
    Map<UUID, List<Seen>> of(Collection<UUID> deliveries) {
        return new HashMap<>(sql.selectFrom(S)
                .where(S.DELIVERY_ID.in(deliveries))
                .orderBy(S.AT, S.NODE)
                .fetchGroups(
                        r -> r.get(S.DELIVERY_ID),
                        r -> new Seen(
                                r.get(S.NODE), r.get(S.HOST), r.get(S.FOLLOWED), r.get(S.EVIDENCE), r.get(S.AT))));
    }
}
