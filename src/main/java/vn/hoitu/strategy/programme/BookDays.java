package vn.hoitu.strategy.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoitu.strategy.programme.BookFinding.Weight;

/** Which days a decision of the state can name, and from which on one can hold. */
public final class BookDays {

    /** No decision of this state is older. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1945, 9, 2);

    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private BookDays() {}

    public static boolean isWithin(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** From when the decision holds by its own words; without them from the day of signing. */
    public static @Nullable LocalDate beginning(ProgrammeBook book) {
        Decision decision = book.decision();
        return decision == null
                ? null
                : decision.effectiveFrom() == null ? decision.signedOn() : decision.effectiveFrom();
    }

    static List<BookFinding> of(ProgrammeBook book) {
        List<BookFinding> findings = new ArrayList<>();
        if (book.decision() != null) {
            decision(book.decision(), findings);
        }
        for (int i = 0; i < book.responsibilities().size(); i++) {
            LocalDate from = book.responsibilities().get(i).from();
            String at = "responsibilities[" + i + "].from";
            if (from == null) {
                findings.add(new BookFinding(at, "required", Map.of(), Weight.STOPS));
            } else {
                within(from, at, findings);
            }
        }
        return findings;
    }

    private static void decision(Decision decision, List<BookFinding> findings) {
        LocalDate signed = decision.signedOn();
        LocalDate effective = decision.effectiveFrom();
        boolean sound = signed == null || within(signed, "decision.signedOn", findings);
        sound &= effective == null || within(effective, "decision.effectiveFrom", findings);
        if (sound && signed != null && effective != null && effective.isBefore(signed)) {
            findings.add(new BookFinding(
                    "decision.effectiveFrom",
                    "decision-holds-before-signed",
                    Map.of("from", printed(effective), "signed", printed(signed)),
                    Weight.ASKS));
        }
    }

    private static boolean within(LocalDate day, String at, List<BookFinding> findings) {
        boolean within = isWithin(day);
        if (!within) {
            findings.add(new BookFinding(at, "day-of-no-decision", limits(), Weight.STOPS));
        }
        return within;
    }

    public static Map<String, Object> limits() {
        return Map.of("first", printed(FIRST_DAY), "last", printed(LAST_DAY));
    }

    /** As the documents print days. */
    public static String printed(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
