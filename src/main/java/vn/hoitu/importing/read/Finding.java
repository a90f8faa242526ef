package vn.hoitu.importing.read;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.hoitu.shared.problem.Refusal;

/**
 * A reason or remark of the report, kept by code so that each reader has it in their own language.
 *
 * @param code key of its text in the message bundles
 */
public record Finding(String code, Map<String, Object> values) {

    public static Finding of(Remark remark) {
        return new Finding("import." + remark.code(), Map.of());
    }

    public static Finding of(Remark remark, String name, Object value) {
        return new Finding("import." + remark.code(), Map.of(name, value));
    }

    public Finding with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Finding(code, more);
    }

    /** What another module refused, in that module's words. */
    public static Finding refused(Refusal refusal) {
        return new Finding("problem." + refusal.code(), refusal.values());
    }

    public boolean is(Remark remark) {
        return code.equals("import." + remark.code());
    }
}
