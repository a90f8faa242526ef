package vn.hoitu.shared.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * Reads tables that people send, within limits. A workbook is known by its first bytes, not by what its name says. What
 * cannot be read whole is refused with the place where a person must look; nothing is left out in silence.
 */
public final class SheetReader {

    private static final int[] OLD_OR_LOCKED = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final int BYTES_OF_A_MEGABYTE = 1024 * 1024;

    private final SheetLimits limits;

    public SheetReader(SheetLimits limits) {
        this.limits = limits;
    }

    /** Asked before a file is even held in memory. */
    public Outcome<Long> admits(long bytes) {
        return bytes > limits.bytes()
                ? Outcome.refused(Refusal.of(
                        Refusal.Kind.TOO_LARGE,
                        "sheet-too-large",
                        java.util.Map.of("limit", Math.max(1, limits.bytes() / BYTES_OF_A_MEGABYTE))))
                : Outcome.done(bytes);
    }

    /** The first sheet of a workbook, or a CSV file. */
    public Outcome<Sheet> first(byte[] file, String name) {
        return admits(file.length)
                .then(size -> sound(() -> isWorkbook(file)
                        ? XlsxBook.read(file, name, limits, sheet -> true, 1).getFirst()
                        : CsvSheet.read(CsvSheet.decoded(file), limits)));
    }

    /** The sheets of a workbook that have these names, in its order. */
    public Outcome<List<Sheet>> sheets(byte[] file, String name, Predicate<String> wanted) {
        return admits(file.length)
                .then(size -> sound(() -> XlsxBook.read(file, name, limits, wanted, Integer.MAX_VALUE)));
    }

    public Outcome<Sheet> csv(String text) {
        return sound(() -> CsvSheet.read(text, limits));
    }

    /** A workbook is a ZIP file. */
    public static boolean isWorkbook(byte[] file) {
        return begins(file, 'P', 'K', 3, 4);
    }

    private static <T> Outcome<T> sound(Supplier<T> reading) {
        try {
            return Outcome.done(reading.get());
        } catch (Unfit unfit) {
            return Outcome.refused(unfit.refusal());
        }
    }

    /** Excel before 2007, or a workbook behind a password: both come in the same wrapping. */
    static boolean isOldOrLocked(byte[] file) {
        return begins(file, OLD_OR_LOCKED);
    }

    static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
