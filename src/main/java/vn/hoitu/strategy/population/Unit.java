package vn.hoitu.strategy.population;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on the day a population is drawn up.
 *
 * @param group the group of its kind
 * @param parentGroup the group of what it stands under; empty where it stands on its own
 * @param onPlatform whether it works on this installation
 */
public record Unit(
        UUID id,
        String name,
        String kind,
        String kindName,
        String group,
        List<String> pressTypes,
        @Nullable UUID parentId,
        String parentGroup,
        boolean onPlatform) {

    boolean isAgency() {
        return group.equals("agency");
    }

    boolean practises(String pressType) {
        return pressTypes.contains(pressType);
    }
}
