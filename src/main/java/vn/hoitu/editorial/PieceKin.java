package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** What was made from pieces in other forms, for the story they belong to. */
@Service
public class PieceKin {

    /**
     * A piece made from another.
     *
     * @param originChanged the other one has another text by now
     */
    public record Relative(PieceGlimpse piece, String form, UUID originId, boolean originChanged) {}

    private final Derivations derivations;
    private final PieceGlimpses glimpses;
    private final Tenancy tenancy;

    PieceKin(Derivations derivations, PieceGlimpses glimpses, Tenancy tenancy) {
        this.derivations = derivations;
        this.glimpses = glimpses;
        this.tenancy = tenancy;
    }

    /** By the piece that was asked for, in the order in which they were made. */
    public Map<UUID, List<Relative>> derivedFrom(AgencyId agency, Collection<UUID> pieces) {
        return tenancy.reading(agency, () -> {
            List<Derivations.Link> links = derivations.from(agency, pieces);
            Map<UUID, PieceGlimpse> known = glimpses.of(
                    agency, links.stream().map(Derivations.Link::piece).toList());
            Map<UUID, List<Relative>> found = new HashMap<>();
            for (Derivations.Link link : links) {
                PieceGlimpse glimpse = known.get(link.piece());
                if (glimpse != null) {
                    found.computeIfAbsent(link.root(), _ -> new ArrayList<>())
                            .add(new Relative(glimpse, link.form(), link.origin(), link.changed()));
                }
            }
            return found;
        });
    }
}
