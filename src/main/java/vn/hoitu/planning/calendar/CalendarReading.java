package vn.hoitu.planning.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads calendar files of unknown origin. Whatever the bytes are, the answer is a reading or a reason. */
public final class CalendarReading {

    public static final int MOST_BYTES = 2_000_000;
    public static final int MOST_ENTRIES = 2_000;

    /** What came of a file. */
    public sealed interface Result {

        record Read(List<CalendarEntry> entries, List<CalendarFinding> findings) implements Result {}

        /** @param code {@code too-large}, {@code not-utf8}, {@code no-calendar} or {@code too-many-entries} */
        record Refused(String code) implements Result {}
    }

    private CalendarReading() {}

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
        return read(ContentLine.read(text.startsWith("\uFEFF") ? text.substring(1) : text), newsroom);
    }

    private static Result read(List<ContentLine> lines, ZoneId newsroom) {
        boolean calendar = lines.stream()
                .anyMatch(l -> l.name().equals("BEGIN") && l.value().strip().equalsIgnoreCase("VCALENDAR"));
        if (!calendar) {
            return new Result.Refused("no-calendar");
        }
        EventBlocks blocks = new EventBlocks(lines);
        if (blocks.events().size() > MOST_ENTRIES) {
            return new Result.Refused("too-many-entries");
        }
        List<CalendarEntry> entries = new ArrayList<>();
        List<CalendarFinding> findings = new ArrayList<>();
        for (int i = 0; i < blocks.events().size(); i++) {
            EventBlocks.Block block = blocks.events().get(i);
            EntryReading reading = new EntryReading(block.lines(), newsroom, blocks.zones(), blocks.cancels());
            Optional<CalendarEntry> entry = block.whole() ? reading.entry() : Optional.empty();
            entry.ifPresent(entries::add);
            findings.addAll(findings(i + 1, block, reading, entry.isPresent()));
        }
        return new Result.Read(entries, findings);
    }

    /** Why an event was not taken, or what of it was not. Half an event is none: what is missing may be its call-off. */
    private static List<CalendarFinding> findings(
            int number, EventBlocks.Block block, EntryReading reading, boolean taken) {
        List<CalendarFinding> findings = new ArrayList<>();
        String code = block.whole() ? reading.problem() : "cut-off";
        if (code != null) {
            findings.add(new CalendarFinding(number, reading.title(), code, taken));
        }
        if (taken && block.garbled() > 0) {
            findings.add(new CalendarFinding(number, reading.title(), "lines-garbled", true));
        }
        return findings;
    }
}
