package vn.hoitu.spokesperson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.storage.FileHash;
import vn.hoitu.storage.StoredFiles;

/** The files of a release: added while it is a draft, fetched by who got it. */
@Service
class ReleaseFiles {

    static final long MOST_ATTACHMENT_BYTES = 25L << 20;
    static final int MOST_ATTACHMENTS = 10;
    private static final int MOST_NAME_CHARACTERS = 150;

    /** A file on disk under the name it was sent with. */
    record Delivered(Path file, String name) {}

    private final ReleaseDesk desk;
    private final Releases releases;
    private final Deliveries deliveries;
    private final SpokespersonPolicy policy;
    private final StoredFiles files;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    ReleaseFiles(
            ReleaseDesk desk,
            Releases releases,
            Deliveries deliveries,
            SpokespersonPolicy policy,
            StoredFiles files,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.desk = desk;
        this.releases = releases;
        this.deliveries = deliveries;
        this.policy = policy;
        this.files = files;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** The file is on disk before its row is; a row never names bytes that are not there. */
    Outcome<UUID> attach(UUID authority, Actor actor, UUID id, String givenName, InputStream content)
            throws IOException {
        if (!policy.speaksFor(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        int version = tenancy.system(
                () -> releases.find(authority, id).map(Release::version).orElse(-1));
        if (version < 0) {
            return Outcome.refused(Refusal.absent());
        }
        StoredFiles.Stored stored;
        try {
            stored = files.put(content, MOST_ATTACHMENT_BYTES);
        } catch (StoredFiles.TooLarge tooLarge) {
            return Outcome.refused(Refusal.of(Refusal.Kind.TOO_LARGE, "upload-too-large"));
        }
        return desk.onRelease(authority, actor, id, version, r -> {
            if (!r.state().equals(Release.DRAFT)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "release-sent-already"));
            }
            if (deliveries.attachments(id).size() >= MOST_ATTACHMENTS) {
                return Outcome.refused(
                        Refusal.invalid(new FieldProblem("file", "too-many", Map.of("limit", MOST_ATTACHMENTS))));
            }
            String name = name(givenName);
            deliveries.attach(
                    id,
                    new Release.Attachment(
                            ids.next(), name, stored.bytes(), stored.hash().toString()),
                    clock.instant());
            desk.record(actor, r, "release.attached", Map.of("name", name));
            return Outcome.done(id);
        });
    }

    Outcome<UUID> detach(UUID authority, Actor actor, UUID id, UUID attachment) {
        int version = policy.speaksFor(actor, authority)
                ? tenancy.system(
                        () -> releases.find(authority, id).map(Release::version).orElse(0))
                : 0;
        return desk.onRelease(authority, actor, id, version, r -> {
            if (!r.state().equals(Release.DRAFT)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "release-sent-already"));
            }
            if (!deliveries.detach(id, attachment)) {
                return Outcome.refused(Refusal.absent());
            }
            desk.record(actor, r, "release.detached", Map.of());
            return Outcome.done(id);
        });
    }

    Outcome<Delivered> forAuthority(UUID authority, Actor actor, UUID id, UUID attachment) {
        if (!policy.watches(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return deliver(tenancy.system(() -> releases.find(authority, id).flatMap(r -> attachment(r, attachment))));
    }

    Outcome<Delivered> forAgency(AgencyId agency, Actor actor, UUID id, UUID attachment) {
        if (!policy.reads(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return deliver(tenancy.system(() -> releases.delivered(agency.value(), id)
                .filter(r -> !r.state().equals(Release.WITHDRAWN))
                .flatMap(r -> attachment(r, attachment))));
    }

    private Optional<Release.Attachment> attachment(Release r, UUID id) {
        List<Release.Attachment> all = new ArrayList<>(deliveries.attachments(r.id()));
        return all.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private Outcome<Delivered> deliver(Optional<Release.Attachment> attachment) {
        return attachment
                .flatMap(a -> files.find(new FileHash(a.hash())).map(file -> new Delivered(file, a.name())))
                .<Outcome<Delivered>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.absent()));
    }

    /** A name for a download, without folders and signs that a system would take for something else. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}<>:\"|?*]", "").strip();
        String cut =
                clean.length() > MOST_NAME_CHARACTERS ? clean.substring(clean.length() - MOST_NAME_CHARACTERS) : clean;
        return cut.isEmpty() ? "tep" : cut;
    }
}
