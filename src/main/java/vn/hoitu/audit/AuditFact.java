package vn.hoitu.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.PersonId;

/**
 * One act for the record.
 *
 * @param act what was done, such as {@code piece.published}
 * @param subjectKind what it was done to, such as {@code piece}
 * @param subjectLabel how people call the subject at that moment, such as a headline
 * @param before the fields that changed, as they were
 * @param after the same fields, as they are now
 * @param confidential personal or confidential values, kept under a key that can be erased
 * @param confidentialOf the person whose key protects them
 */
public record AuditFact(
        String act,
        String subjectKind,
        UUID subject,
        String subjectLabel,
        Map<String, Object> before,
        Map<String, Object> after,
        Map<String, Object> confidential,
        @Nullable PersonId confidentialOf) {

    public static AuditFact of(String act, String subjectKind, UUID subject, String subjectLabel) {
        return new AuditFact(act, subjectKind, subject, subjectLabel, Map.of(), Map.of(), Map.of(), null);
    }

    public AuditFact changing(Map<String, Object> before, Map<String, Object> after) {
        return new AuditFact(act, subjectKind, subject, subjectLabel, before, after, confidential, confidentialOf);
    }

    public AuditFact withConfidential(PersonId person, Map<String, Object> values) {
        return new AuditFact(act, subjectKind, subject, subjectLabel, before, after, values, person);
    }
}
