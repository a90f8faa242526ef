package vn.hoitu.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.Problems;

/** Turns rows into what people read: protected values with their keys, or a note that they were erased. */
@Component
class Reveal {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final PersonKeys keys;
    private final InstallationKey cipher;
    private final JsonMapper json;
    private final Problems texts;

    Reveal(PersonKeys keys, InstallationKey cipher, JsonMapper json, Problems texts) {
        this.keys = keys;
        this.cipher = cipher;
        this.json = json;
        this.texts = texts;
    }

    List<AuditEntryView> entries(List<Record> rows, Locale locale) {
        Map<UUID, byte[]> existing = existing(rows, "actor_key", "confidential_key");
        return rows.stream().map(row -> entry(row, existing, locale)).toList();
    }

    /** Those people of the rows whose names contain the folded words. */
    List<UUID> named(List<Record> rows, String words) {
        Map<UUID, byte[]> existing = existing(rows, "actor_key");
        return rows.stream()
                .filter(row -> open(row, "actor", "actor_key", existing)
                        .filter(who ->
                                Folding.fold(String.valueOf(who.get("name"))).contains(words))
                        .isPresent())
                .map(row -> row.get("actor_id", UUID.class))
                .toList();
    }

    private AuditEntryView entry(Record row, Map<UUID, byte[]> existing, Locale locale) {
        String gone = texts.text("audit.erased", Map.of(), locale);
        Optional<Map<String, Object>> who = open(row, "actor", "actor_key", existing);
        boolean hasConfidential = row.get("confidential") != null;
        Optional<Map<String, Object>> confidential =
                hasConfidential ? open(row, "confidential", "confidential_key", existing) : Optional.empty();
        String label = row.get("subject_label", String.class);
        if (hasConfidential && label.isEmpty()) {
            label = confidential
                    .map(c -> String.valueOf(c.getOrDefault(AuditTrail.LABEL, "")))
                    .orElse(gone);
        }
        Long number = row.get("number", Long.class);
        String act = row.get("act", String.class);
        return new AuditEntryView(
                row.get("id", UUID.class),
                number,
                row.get("at", java.time.OffsetDateTime.class).toInstant(),
                row.get("actor_id", UUID.class),
                who.map(w -> String.valueOf(w.get("name"))).orElse(gone),
                act,
                inWords(act, locale),
                row.get("subject_kind", String.class),
                row.get("subject_id", UUID.class),
                label,
                who.map(w -> String.valueOf(w.get("address"))).orElse(null),
                values(row.get("before", JSONB.class)),
                values(row.get("after", JSONB.class)),
                hasConfidential ? confidential.orElse(Map.of()) : null,
                who.isEmpty() || (hasConfidential && confidential.isEmpty()),
                number != null);
    }

    /** An act without a text of its own shows its code: each module brings {@code act.<code>} in its bundle. */
    private String inWords(String act, Locale locale) {
        String key = "act." + act;
        String text = texts.text(key, Map.of(), locale);
        return text.equals(key) ? act : text;
    }

    private Optional<Map<String, Object>> open(
            Record row, String column, String keyColumn, Map<UUID, byte[]> existing) {
        byte[] stored = row.get(column, byte[].class);
        UUID name = row.get(keyColumn, UUID.class);
        if (name == null) {
            return Optional.of(read(stored));
        }
        byte @Nullable [] key = existing.get(name);
        if (key == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(cipher.decrypt(key, stored)));
        } catch (InstallationKey.Unreadable e) {
            return Optional.empty(); // altered: the verification of the chain says so
        }
    }

    private Map<UUID, byte[]> existing(List<Record> rows, String... columns) {
        Set<UUID> names = new HashSet<>();
        for (Record row : rows) {
            for (String column : columns) {
                UUID name = row.get(column, UUID.class);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return keys.existing(names);
    }

    private Map<String, Object> read(byte[] clear) {
        return json.readValue(new String(clear, StandardCharsets.UTF_8), VALUES);
    }

    private Map<String, Object> values(JSONB values) {
        return json.readValue(values.data(), VALUES);
    }
}
