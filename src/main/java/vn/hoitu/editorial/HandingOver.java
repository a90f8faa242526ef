package vn.hoitu.editorial;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.identity.Directory;

/** Who answers for a piece at its next step, and until when. */
@Component
class HandingOver {

    private final StepPeople people;

    HandingOver(StepPeople people) {
        this.people = people;
    }

    /** @param wished who is to answer by name; whoever does not hold the step is not named */
    Holding next(Piece piece, UUID version, WorkflowDesign design, String to, @Nullable UUID wished, Instant now) {
        Step step = design.step(to).orElseThrow();
        if (step.isFirst()) {
            return new Holding(
                    version,
                    to,
                    now,
                    null,
                    piece.ownerId(),
                    piece.ownerName(),
                    piece.holding().taken());
        }
        Optional<Directory.Colleague> holder = Optional.empty();
        if (!step.isLast()) {
            holder = wished == null
                    ? people.theOnlyOne(piece.agency(), design, step)
                    : people.holderNamed(piece.agency(), design, step, wished);
        }
        return new Holding(
                version,
                to,
                now,
                step.limitMinutes() == null ? null : now.plus(Duration.ofMinutes(step.limitMinutes())),
                holder.map(h -> h.person().value()).orElse(null),
                holder.map(Directory.Colleague::name).orElse(null),
                piece.holding().taken());
    }

    /** The phase that everything outside of the newsroom sees; back with its writer means returned. */
    static PieceState stateAt(Step step) {
        return switch (step.phase()) {
            case DRAFT -> PieceState.RETURNED;
            case SUBMITTED -> PieceState.SUBMITTED;
            case REVIEWED -> PieceState.REVIEWED;
            case APPROVED -> PieceState.APPROVED;
            case PUBLISHED -> PieceState.PUBLISHED;
        };
    }
}
