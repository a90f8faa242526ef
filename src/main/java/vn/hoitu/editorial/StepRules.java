package vn.hoitu.editorial;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.document.AttrStep;
import vn.hoitu.document.Fragment;
import vn.hoitu.document.ReplaceAroundStep;
import vn.hoitu.document.ReplaceStep;
import vn.hoitu.document.Step;
import vn.hoitu.editorial.live.Authority;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** What the newsroom's own rules make of steps: pictures are the agency's own, an approval does not outlive its text. */
@Component
class StepRules {

    private static final String PICTURE_ID = "pictureId";

    private final PieceReferences references;
    private final Approvals approvals;
    private final Pieces pieces;

    StepRules(PieceReferences references, Approvals approvals, Pieces pieces) {
        this.references = references;
        this.approvals = approvals;
        this.pieces = pieces;
    }

    /** Within the agency's transaction. */
    Optional<Authority.Answer.Refused> problem(AgencyId agency, List<Step> steps) {
        Set<UUID> mentioned = new HashSet<>();
        for (Step step : steps) {
            switch (step) {
                case ReplaceStep replace -> collect(replace.slice().content(), mentioned);
                case ReplaceAroundStep around -> collect(around.slice().content(), mentioned);
                case AttrStep attribute
                when attribute.attribute().equals(PICTURE_ID) ->
                    add(attribute.value().value(), mentioned);
                default -> {}
            }
        }
        return references.unknownPictures(agency, mentioned).isEmpty()
                ? Optional.empty()
                : Optional.of(new Authority.Answer.Refused("unknown-picture", Map.of()));
    }

    /** To be called in the transaction that accepts steps, with those whose steps they were. */
    void accepted(PieceTexts.Row row, Collection<Actor> hands, Instant at) {
        switch (row.state()) {
            case APPROVED, SCHEDULED ->
                pieces.find(row.agency(), row.id())
                        .ifPresent(piece -> approvals.changed(
                                piece, Approvals.Changed.TEXT, hands.iterator().next(), at));
            case PUBLISHED ->
                pieces.find(row.agency(), row.id())
                        .ifPresent(piece ->
                                hands.forEach(actor -> approvals.changed(piece, Approvals.Changed.TEXT, actor, at)));
            default -> {}
        }
    }

    private static void collect(Fragment content, Set<UUID> pictures) {
        content.forEachBelow((node, position) -> {
            if (node.is("picture")) {
                add(node.attributes().get(PICTURE_ID), pictures);
            }
            return true;
        });
    }

    private static void add(@org.jspecify.annotations.Nullable Object id, Set<UUID> pictures) {
        if (id instanceof String text) {
            try {
                pictures.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                // no id of ours: the schema's check refuses it
            }
        }
    }
}
