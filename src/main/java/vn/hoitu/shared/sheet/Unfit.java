package vn.hoitu.shared.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.hoitu.shared.problem.Refusal;

/** Why a file cannot be read, carried out of the depth of a parser; never leaves this package. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    Unfit(String code, Object... namesAndValues) {
        this(Refusal.Kind.INVALID, code, namesAndValues);
    }

    Unfit(Refusal.Kind kind, String code, Object... namesAndValues) {
        super(code, null, false, false);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        this.refusal = Refusal.of(kind, code, values);
    }

    static Unfit unreadable() {
        return new Unfit("workbook-unreadable");
    }

    Refusal refusal() {
        return refusal;
    }
}
