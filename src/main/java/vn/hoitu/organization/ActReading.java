package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoitu.organization.ChangeRequest.SuccessorRequest;
import vn.hoitu.organization.register.Act;
import vn.hoitu.organization.register.Act.Successor;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.problem.Outcome;

/** Makes acts of requests, or says what is wrong with their fields. */
final class ActReading {

    static final int MOST_SUCCESSORS = 100;

    private final IdSource ids;
    private final RequestChecks checks = new RequestChecks();

    ActReading(IdSource ids) {
        this.ids = ids;
    }

    Outcome<Act.Create> create(NewOrganization request) {
        Act.Create act = new Act.Create(
                ids.next(),
                checks.name("name", request.name()),
                checks.required("kind", request.kind(), RequestChecks.MOST_NAME_CHARACTERS),
                Optional.ofNullable(request.parentId()),
                checks.pressTypes(request.pressTypes()),
                checks.period(request.from(), request.to()),
                checks.source(request.source()));
        return checked(act);
    }

    Outcome<Act> change(UUID id, ChangeRequest request) {
        LocalDate on = checks.day("on", request.on());
        String source = checks.source(request.source());
        String note = checks.note(request.note());
        String change = request.change() == null ? "" : request.change();
        if (request.version() == null) {
            checks.add("version", "required");
        }
        Act act = switch (change) {
            case "rename" -> new Act.Rename(id, checks.name("name", request.name()), on, source);
            case "move" -> new Act.Move(id, Optional.ofNullable(request.parentId()), on, source);
            case "retype" -> new Act.Retype(id, checks.name("kind", request.kind()), on, source);
            case "press-types" -> new Act.ChangePressTypes(id, checks.pressTypes(request.pressTypes()), on, source);
            case "close" -> new Act.Close(id, on, existing(successors(request)), source, note);
            case "merge" -> new Act.Merge(merging(id, request.with()), single(request), on, source, note);
            case "split" -> new Act.Split(id, successors(request), on, source, note);
            case "succession" -> new Act.Succeed(id, existingOne(request, id), on, source, note);
            default -> {
                checks.add("change", change.isEmpty() ? "required" : "unknown");
                yield new Act.Rename(id, "", on, source);
            }
        };
        return checked(act);
    }

    private <A extends Act> Outcome<A> checked(A act) {
        return checks.refusal().<Outcome<A>>map(Outcome::refused).orElseGet(() -> Outcome.done(act));
    }

    private List<UUID> merging(UUID id, @Nullable List<UUID> others) {
        if (others == null) {
            return List.of(id);
        }
        if (others.size() > MOST_SUCCESSORS || others.stream().anyMatch(Objects::isNull)) {
            checks.add("with", "malformed");
            return List.of(id);
        }
        return Stream.concat(Stream.of(id), others.stream()).distinct().toList();
    }

    private Successor single(ChangeRequest request) {
        List<Successor> into = successors(request);
        if (into.size() != 1) {
            checks.add("into", into.isEmpty() ? "required" : "one-only");
            return new Successor.Existing(new UUID(0, 0));
        }
        return into.getFirst();
    }

    private UUID existingOne(ChangeRequest request, UUID self) {
        return single(request) instanceof Successor.Existing(var id) ? id : self;
    }

    private List<UUID> existing(List<Successor> successors) {
        List<UUID> found = new ArrayList<>();
        for (Successor successor : successors) {
            switch (successor) {
                case Successor.Existing(var id) -> found.add(id);
                case Successor.Founded founded -> checks.add("into", "existing-only");
            }
        }
        return found;
    }

    private List<Successor> successors(ChangeRequest request) {
        List<SuccessorRequest> into = request.into() == null ? List.of() : request.into();
        if (into.size() > MOST_SUCCESSORS || into.stream().anyMatch(Objects::isNull)) {
            checks.add("into", "malformed");
            return List.of();
        }
        List<Successor> successors = new ArrayList<>();
        for (int i = 0; i < into.size(); i++) {
            successors.add(successor("into[" + i + "]", into.get(i)));
        }
        return successors;
    }

    private Successor successor(String field, SuccessorRequest request) {
        if (request.id() != null) {
            return new Successor.Existing(request.id());
        }
        SortedSet<String> types = request.pressTypes() == null ? null : checks.pressTypes(request.pressTypes());
        return new Successor.Founded(
                ids.next(), checks.name(field + ".name", request.name()), request.kind(), request.parentId(), types);
    }
}
