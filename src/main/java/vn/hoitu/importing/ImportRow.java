package vn.hoitu.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoitu.importing.read.Finding;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;

/** An import as the database has it. */
record ImportRow(
        AgencyId agency,
        UUID id,
        ImportKind kind,
        String sourceName,
        @Nullable String url,
        @Nullable String fileHash,
        ImportState state,
        int attempt,
        Counts counts,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Starter by,
        @Nullable Finding failure) {

    record Counts(
            int done, @Nullable Integer total, int created, int updated, int unchanged, int skipped, int failed) {}

    /** Who started it, with the roles held then: the work goes on in their name. */
    record Starter(UUID person, String name, List<String> roles) {

        static Starter of(Actor actor, AgencyId agency) {
            List<String> roles =
                    actor.rolesIn(agency.value()).stream().map(Role::code).toList();
            return new Starter(actor.person().value(), actor.name(), roles);
        }
    }

    /** Whoever may import may do, through the import, what bringing content in takes: a secretary's work. */
    Actor actor() {
        Set<Grant> grants = Stream.concat(Stream.of(Role.SECRETARY.code()), by.roles().stream())
                .flatMap(code -> Role.of(code).stream())
                .map(role -> new Grant(agency.value(), role))
                .collect(Collectors.toSet());
        return new Actor(
                new PersonId(by.person()), by.name(), Locale.forLanguageTag("vi"), grants, null, null, "import");
    }
}
