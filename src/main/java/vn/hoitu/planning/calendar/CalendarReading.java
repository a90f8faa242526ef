package vn.hoitu.planning.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads calendar files of unknown origin. Whatever the bytes are, the answer is a reading or a reason. */
public final class CalendarReading {

    public static final int MOST_BYTES = 2_000_000;
    public static final int MOST_ENTRIES = 2_000;
    private static final int MOST_DEPTH = 8;

    /** What came of a file. */
    public sealed interface Result {

        record Read(List<CalendarEntry> entries, List<CalendarFinding> findings) implements Result {}

        /** @param code {@code too-large}, {@code not-utf8}, {@code no-calendar} or {@code too-many-entries} */
        record Refused(String code) implements Result {}
    }

    private final ZoneId newsroom;
    private final List<List<ContentLine>> events = new ArrayList<>();
    private final Map<String, ZoneId> zones = new LinkedHashMap<>();
    private boolean cancels;

    private CalendarReading(ZoneId newsroom) {
        this.newsroom = newsroom;
    }

    /** @param newsroom whose clock is meant where a file names none */
    public static Result read(byte[] file, ZoneId newsroom) {
        if (file.length > MOST_BYTES) {
            return new Result.Refused("too-large");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Result.Refused("not-utf8");
        }
        return new CalendarReading(newsroom)
                .read(ContentLine.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private Result read(List<ContentLine> lines) {
        boolean calendar = lines.stream()
                .anyMatch(l -> l.name().equals("BEGIN") && l.value().strip().equalsIgnoreCase("VCALENDAR"));
        if (!calendar) {
            return new Result.Refused("no-calendar");
        }
        collect(lines);
        if (events.size() > MOST_ENTRIES) {
            return new Result.Refused("too-many-entries");
        }
        List<CalendarEntry> entries = new ArrayList<>();
        List<CalendarFinding> findings = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EntryReading reading = new EntryReading(events.get(i), newsroom, zones, cancels);
            Optional<CalendarEntry> entry = reading.entry();
            String code = reading.problem();
            if (entry.isPresent()) {
                entries.add(entry.get());
            }
            if (code != null) {
                findings.add(new CalendarFinding(i + 1, reading.title(), code));
            }
        }
        return new Result.Read(entries, findings);
    }

    /** Sorts the lines by the component they stand in; what is nested in an event, such as an alarm, is not read. */
    private void collect(List<ContentLine> lines) {
        Deque<String> open = new ArrayDeque<>();
        List<ContentLine> inside = new ArrayList<>();
        for (ContentLine line : lines) {
            String what = line.value().strip().toUpperCase(java.util.Locale.ROOT);
            if (line.name().equals("BEGIN")) {
                if (open.size() < MOST_DEPTH) {
                    open.push(what);
                }
                if (what.equals("VEVENT") || what.equals("VTIMEZONE")) {
                    inside = new ArrayList<>();
                }
            } else if (line.name().equals("END")) {
                if (what.equals(open.peek())) {
                    open.pop();
                    closed(what, inside);
                }
            } else {
                String at = open.peek();
                if ("VEVENT".equals(at) || "VTIMEZONE".equals(at) || "STANDARD".equals(at)) {
                    inside.add(line);
                } else if ("VCALENDAR".equals(at) && line.name().equals("METHOD")) {
                    cancels = what.equals("CANCEL");
                }
            }
        }
    }

    private void closed(String what, List<ContentLine> inside) {
        if (what.equals("VEVENT")) {
            events.add(List.copyOf(inside));
        } else if (what.equals("VTIMEZONE")) {
            String name = value(inside, "TZID");
            if (name != null) {
                zone(name, inside).ifPresent(zone -> zones.put(name, zone));
            }
        }
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
