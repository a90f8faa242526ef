package vn.hoitu.editorial;

import java.util.List;
import vn.hoitu.shared.AgencyId;

/** What the pages must tell readers of the part AI had in a piece (NĐ 237/2026, Điều 24). */
public interface AiLabels {

    /** Some of text, image, audio, video; none when nothing is to be told. */
    List<String> of(AgencyId agency, PieceId piece);
}
