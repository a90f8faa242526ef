package vn.hoitu.editorial.check;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;

/** Of which parts of a piece readers are told that AI made or changed them. */
@Component
public class LabelledMedia {

    private final AiLog log;

    LabelledMedia(AiLog log) {
        this.log = log;
    }

    /** In the order text, picture, sound, film; within the agency's transaction. */
    public List<AiMedium> of(AgencyId agency, UUID piece) {
        List<AiLog.Entry> uses = AiLog.standing(log.of(agency, piece));
        return java.util.Arrays.stream(AiMedium.values())
                .filter(medium -> uses.stream().anyMatch(use -> use.labelled() && use.is(medium)))
                .toList();
    }
}
