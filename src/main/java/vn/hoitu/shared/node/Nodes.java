package vn.hoitu.shared.node;

import static vn.hoitu.shared.db.Tables.NODE;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.operation.Round;

/**
 * Which nodes run now. Each says from time to time that it is there; the clock of the database decides who is not any
 * more, so that nobody waits for a node that is gone.
 */
@Component
public class Nodes implements SmartLifecycle {

    /** So long after its last word a node counts as gone. */
    public static final Duration GONE_AFTER = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** Rows of nodes that are long gone are swept away. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Nodes.class);

    /** @param host the machine it runs on, for people */
    public record Node(String name, String host) {}

    private final DSLContext sql;
    private final Node here;
    private final boolean background;
    private final Round round;

    @Autowired
    Nodes(DSLContext sql, NodeBus bus, @Value("${hoitu.background:true}") boolean background) {
        this(sql, new Node(bus.node(), host()), background);
    }

    /** A node of the given name in this process, such as a second one beside it. */
    public Nodes(DSLContext sql, Node here, boolean background) {
        this.sql = sql;
        this.here = here;
        this.background = background;
        this.round = new Round("node", PAUSE, () -> {
            beat();
            return false;
        });
    }

    public Node here() {
        return here;
    }

    /** Those that were seen lately; this one always. */
    public List<Node> alive() {
        List<Node> alive = new java.util.ArrayList<>(sql.select(NODE.NAME, NODE.HOST)
                .from(NODE)
                .where(seenSince(GONE_AFTER))
                .orderBy(NODE.NAME)
                .fetch(r -> new Node(r.value1(), r.value2())));
        if (alive.stream().noneMatch(node -> node.name().equals(here.name()))) {
            alive.add(here);
        }
        return List.copyOf(alive);
    }

    /** Says that this node is there. */
    public void beat() {
        sql.execute("""
                insert into shared.node (name, host) values (?, ?)
                on conflict (name) do update set seen_at = now()
                """, here.name(), here.host());
        sql.deleteFrom(NODE).where(DSL.not(seenSince(FORGOTTEN_AFTER))).execute();
    }

    /** Says that it is there no more. */
    public void leave() {
        sql.deleteFrom(NODE).where(NODE.NAME.eq(here.name())).execute();
    }

    private static org.jooq.Condition seenSince(Duration ago) {
        return DSL.condition("{0} > now() - make_interval(secs => {1})", NODE.SEEN_AT, DSL.val(ago.toSeconds()));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @Override
    public boolean isAutoStartup() {
        return background;
    }

    @Override
    public void start() {
        round.start();
    }

    @Override
    public void stop() {
        round.stop();
        try {
            leave();
        } catch (RuntimeException e) {
            log.debug("This node could not say that it leaves: {}", e.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return round.isRunning();
    }
}
