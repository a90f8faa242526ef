package vn.hoitu.editorial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;

/** The sections of an agency, in the order in which readers see them. */
public interface Sections {

    List<SectionView> of(AgencyId agency);

    /** The section that had this slug before it got another; empty where no addresses were ever changed. */
    default Optional<SectionView> formerly(AgencyId agency, String slug) {
        return Optional.empty();
    }

    /** The section with this slug, made if it is not there; what an import needs. */
    Outcome<SectionView> ensure(AgencyId agency, Actor actor, String slug, String name);

    /** The same under a parent; whoever keeps no levels puts it at the top. A section that is there stays where it is. */
    default Outcome<SectionView> ensure(
            AgencyId agency, Actor actor, String slug, String name, @Nullable UUID parentId) {
        return ensure(agency, actor, slug, name);
    }
}
