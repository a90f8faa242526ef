package vn.hoitu.editorial.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What others told is told with its source. A piece that nobody of the agency signed is not its own work and must name
 * one; in an own piece without any words of attribution somebody should look again.
 */
@Component
class SourcesStated implements PublicationCheck {

    /** The words by which Vietnamese news says where it has something from. */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?iU)\\b(cho biết|cho hay|khẳng định|chia sẻ|nhấn mạnh|phát biểu|trao đổi với|trả lời phỏng vấn|dẫn lời"
                    + "|dẫn nguồn|trích|thông cáo|nguồn tin|nguồn\\s*:|thông tin từ|số liệu (của|từ)"
                    + "|theo (ông|bà|anh|chị|nguồn|thông tin|báo|báo cáo|đại diện|số liệu|thống kê|kết luận|công an|ttxvn))\\b"
                    + "|\\btheo\\s+(?-i:\\p{Lu})");

    @Override
    public CheckCode code() {
        return CheckCode.SOURCES;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        boolean named = piece.source() != null && !piece.source().isBlank();
        if (named || ATTRIBUTION.matcher(piece.words()).find()) {
            return new Verdict.Passed();
        }
        return new Verdict.Failed(List.of(
                piece.staffed() || piece.authors().isEmpty()
                        ? Finding.should("source-not-seen", Spot.of("source"), Map.of())
                        : Finding.must(
                                "source-missing",
                                Spot.of("source"),
                                Map.of("authors", String.join(", ", piece.authors())))));
    }
}
