package vn.hoitu.editorial;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.check.AiMedium;
import vn.hoitu.editorial.check.LabelledMedia;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** Labels as the people of the newsroom declared them. */
@Service
class DeclaredAiLabels implements AiLabels {

    private final LabelledMedia media;
    private final Tenancy tenancy;

    DeclaredAiLabels(LabelledMedia media, Tenancy tenancy) {
        this.media = media;
        this.tenancy = tenancy;
    }

    @Override
    public List<String> of(AgencyId agency, PieceId piece) {
        return tenancy.reading(
                agency,
                () -> media.of(agency, piece.value()).stream()
                        .map(AiMedium::code)
                        .toList());
    }
}
