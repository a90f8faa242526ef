package vn.hoitu.planning;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoitu.editorial.PieceGlimpse;
import vn.hoitu.editorial.PieceState;

/** One form of a story that somebody makes until a time (phân công). */
record Assignment(
        UUID id,
        UUID storyId,
        int position,
        Order order,
        List<Assignee> people,
        @Nullable UUID pieceId,
        int version) {

    /** What is wanted. */
    record Order(
            String form,
            @Nullable UUID deskId,
            @Nullable Integer length,
            @Nullable String lengthUnit,
            @Nullable Instant deadline,
            String note) {}

    /** Somebody who makes it; one leads. */
    record Assignee(
            UUID personId,
            String name,
            boolean leads,
            @Nullable Instant acceptedAt) {}

    boolean isFor(UUID person) {
        return people.stream().anyMatch(p -> p.personId().equals(person));
    }

    /** Where the work stands, read from the piece as soon as there is one. */
    String state(@Nullable PieceGlimpse piece) {
        if (piece == null) {
            boolean taken = people.stream().anyMatch(p -> p.acceptedAt() != null);
            return taken ? "accepted" : people.isEmpty() ? "open" : "assigned";
        }
        return switch (piece.state()) {
            case DRAFT -> "writing";
            case RETURNED -> "returned";
            case SUBMITTED, REVIEWED -> "handed-in";
            case APPROVED, SCHEDULED -> "approved";
            case PUBLISHED, EXPIRED -> "published";
            case TAKEN_DOWN, DISCARDED -> "stopped";
        };
    }

    /** Past its time and still with those who make it. */
    boolean late(@Nullable PieceGlimpse piece, @Nullable Instant storyDeadline, Instant now) {
        Instant due = Objects.requireNonNullElse(order.deadline(), storyDeadline == null ? Instant.MAX : storyDeadline);
        boolean withMakers = piece == null || piece.state() == PieceState.DRAFT || piece.state() == PieceState.RETURNED;
        return withMakers && due.isBefore(now);
    }

    static Set<UUID> ids(List<Assignee> people) {
        return people.stream().map(Assignee::personId).collect(Collectors.toSet());
    }
}
