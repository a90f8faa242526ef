package vn.hoitu.notice.hint;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.LiveSessions;
import vn.hoitu.identity.Notifications;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.Change;
import vn.hoitu.shared.change.ChangeFollower;
import vn.hoitu.shared.change.VisibleChange;

/**
 * All tabs that are open on this node. Follows the change table, so that a tab hears of a change on whichever node it
 * was made, and tells each tab the kinds its person may see: that something changed and its id, never what.
 */
@Component
class HintTabs implements ChangeFollower {

    static final int MOST_TABS_OF_A_PERSON = 60;
    static final int MOST_TABS_OF_A_NODE = 10_000;
    /** Whoever hears of more than this asks again for all of it. */
    static final int MOST_IDS_OF_A_HINT = 50;
    /** What changes in quick succession is told together. */
    static final Duration GATHER = Duration.ofMillis(20);

    private static final String NOTIFICATION = "{\"type\":\"notification\"}";

    private record Subject(AgencyId agency, String kind) {}

    private final Set<HintTab> tabs = ConcurrentHashMap.newKeySet();
    private final Map<String, VisibleChange> kinds;
    private final LiveSessions sessions;
    private final Object gathering = new Object();
    private @Nullable Map<Subject, Set<UUID>> gathered;

    HintTabs(List<VisibleChange> kinds, LiveSessions sessions) {
        this.kinds = kinds.stream().collect(Collectors.toMap(VisibleChange::kind, Function.identity()));
        this.sessions = sessions;
    }

    boolean hasPlace(PersonId person) {
        return tabs.size() < MOST_TABS_OF_A_NODE
                && tabs.stream().filter(t -> t.actor().person().equals(person)).count() < MOST_TABS_OF_A_PERSON;
    }

    void enter(HintTab tab) {
        tabs.add(tab);
    }

    void leave(HintTab tab) {
        tabs.remove(tab);
    }

    @Override
    public String name() {
        return "live-hints";
    }

    @Override
    public void follow(List<Change> changes) {
        if (tabs.isEmpty()) {
            return;
        }
        synchronized (gathering) {
            boolean first = gathered == null;
            Map<Subject, Set<UUID>> waiting = gathered == null ? new LinkedHashMap<>() : gathered;
            for (Change change : changes) {
                waiting.computeIfAbsent(new Subject(change.agency(), change.kind()), s -> new HashSet<>())
                        .add(change.subject());
            }
            gathered = waiting;
            if (first) {
                Thread.ofVirtual().name("live-hints").start(this::tellSoon);
            }
        }
    }

    private void tellSoon() {
        try {
            Thread.sleep(GATHER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Map<Subject, Set<UUID>> ready;
        synchronized (gathering) {
            ready = gathered;
            gathered = null;
        }
        if (ready != null) {
            ready.forEach(this::tell);
        }
    }

    private void tell(Subject subject, Set<UUID> ids) {
        if (subject.kind().equals(Notifications.CHANGE)) {
            tabs.stream()
                    .filter(tab -> ids.contains(tab.actor().person().value()))
                    .forEach(tab -> tab.send(NOTIFICATION));
            return;
        }
        VisibleChange kind = kinds.get(subject.kind());
        if (kind != null) {
            String frame = frame(subject, ids);
            tabs.stream().filter(tab -> mayHear(tab, subject, kind)).forEach(tab -> tab.send(frame));
        }
    }

    private static boolean mayHear(HintTab tab, Subject subject, VisibleChange kind) {
        return tab.actor().may(kind.permission(), subject.agency().value(), kind.policy());
    }

    private static String frame(Subject subject, Set<UUID> ids) {
        String all = ids.size() > MOST_IDS_OF_A_HINT
                ? ""
                : ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return "{\"type\":\"change\",\"agency\":\"" + subject.agency() + "\",\"kind\":\"" + subject.kind()
                + "\",\"ids\":[" + all + "]}";
    }

    /** Sessions that ended and roles that changed since. */
    void lookAgain() {
        if (tabs.isEmpty()) {
            return;
        }
        Set<Actor> here = tabs.stream().map(HintTab::actor).collect(Collectors.toSet());
        Map<Actor, Actor> now = sessions.stillThere(here);
        for (HintTab tab : tabs) {
            tab.breathe();
            Actor actor = now.get(tab.actor());
            if (actor != null) {
                tab.actor(actor);
            } else if (here.contains(tab.actor())) { // who came in meanwhile was not asked for
                tab.close(HintTab.End.SIGNED_OUT);
            }
        }
    }

    void closeAll() {
        tabs.forEach(tab -> tab.close(HintTab.End.STOPPING));
    }
}
