package vn.hoitu.planning.calendar;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of a calendar file as blocks of lines, and the zones it explains. A block that is never closed is a block
 * all the same: somebody is told of it.
 */
final class EventBlocks {

    private static final int MOST_DEPTH = 8;
    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";
    private static final String CALENDAR = "VCALENDAR";
    /** What stands in a calendar itself, never in an event. */
    private static final Set<String> OF_CALENDARS =
            Set.of(CALENDAR, EVENT, ZONE, "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY");

    /**
     * The lines of one event.
     *
     * @param whole it was closed before something else began or the file ended
     * @param garbled how many of its lines are no lines of a calendar
     */
    record Block(List<ContentLine> lines, boolean whole, int garbled) {}

    private final List<Block> events = new ArrayList<>();
    private final Map<String, ZoneId> zones = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private List<ContentLine> inside = new ArrayList<>();
    private boolean cancels;

    /** What is nested in an event, such as an alarm, is not read. */
    EventBlocks(List<ContentLine> lines) {
        for (ContentLine line : lines) {
            String what = line.value().strip().toUpperCase(Locale.ROOT);
            switch (line.name()) {
                case "BEGIN" -> begun(what);
                case "END" -> ended(what);
                default -> said(line, what);
            }
        }
        cutOff();
    }

    List<Block> events() {
        return events;
    }

    Map<String, ZoneId> zones() {
        return zones;
    }

    /** The whole file calls its events off. */
    boolean cancels() {
        return cancels;
    }

    private void begun(String what) {
        if (OF_CALENDARS.contains(what)) {
            cutOff();
            inside = new ArrayList<>();
        }
        if (open.size() < MOST_DEPTH) {
            open.push(what);
        }
    }

    /** Closing something closes what was left open in it. */
    private void ended(String what) {
        if (what.equals(CALENDAR)) {
            cutOff();
        }
        if (what.equals(EVENT) && !open.contains(EVENT)) {
            keep(false); // its beginning is garbled
            inside = new ArrayList<>();
        }
        while (open.contains(what)) {
            if (open.pop().equals(what)) {
                closed(what);
                return;
            }
        }
    }

    private void said(ContentLine line, String what) {
        String at = open.peek();
        if (CALENDAR.equals(at) && line.name().equals("METHOD")) {
            cancels = what.equals("CANCEL");
        } else if (EVENT.equals(at) || ZONE.equals(at) || "STANDARD".equals(at) || CALENDAR.equals(at)) {
            inside.add(line);
        }
    }

    private void closed(String what) {
        if (what.equals(EVENT)) {
            keep(true);
            inside = new ArrayList<>();
        } else if (what.equals(ZONE)) {
            String name = value(inside, "TZID");
            if (name != null) {
                zone(name, inside).ifPresent(zone -> zones.put(name, zone));
            }
        }
    }

    /** Something else begins, or nothing follows, while an event is open. */
    private void cutOff() {
        if (open.contains(EVENT)) {
            keep(false);
            while (!open.pop().equals(EVENT)) {
                // what was open in it goes with it
            }
        }
    }

    private void keep(boolean whole) {
        int garbled = (int) inside.stream().filter(ContentLine::isGarbled).count();
        events.add(new Block(inside.stream().filter(line -> !line.isGarbled()).toList(), whole, garbled));
    }

    /** A zone by its name, by the place it says it is, or by its standard time where that is all there is. */
    private static Optional<ZoneId> zone(String name, List<ContentLine> lines) {
        String place = value(lines, "X-LIC-LOCATION");
        return Zones.named(name)
                .or(() -> place == null ? Optional.empty() : Zones.named(place))
                .or(() -> {
                    String offset = value(lines, "TZOFFSETTO");
                    return offset == null ? Optional.empty() : Zones.named(offset);
                });
    }

    private static @Nullable String value(List<ContentLine> lines, String name) {
        return lines.stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .map(l -> l.value().strip())
                .orElse(null);
    }
}
