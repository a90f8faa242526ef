package vn.hoitu.editorial.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Who gave an interview and asked to see the answers first, has seen them. */
@Component
class InterviewHonoured implements PublicationCheck {

    /** A paragraph that asks in the paper's name. */
    private static final Pattern QUESTION =
            Pattern.compile("(?iU)^\\s*[-–—]?\\s*(PV|P\\.V|Phóng viên|Hỏi)\\s*[:.]\\s.*");

    private static final int FEWEST_QUESTIONS = 2;

    private final Interviews interviews;

    InterviewHonoured(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public CheckCode code() {
        return CheckCode.INTERVIEW;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        List<Interviews.Interview> all = interviews.of(piece.agency(), piece.id());
        if (all.isEmpty()) {
            long questions = piece.blocks().stream()
                    .filter(b -> QUESTION.matcher(b.text()).matches())
                    .count();
            return questions < FEWEST_QUESTIONS
                    ? new Verdict.NotApplicable()
                    : new Verdict.Failed(
                            List.of(Finding.should("interview-undeclared", Spot.of("interview"), Map.of())));
        }
        return Verdict.of(all.stream()
                .filter(Interviews.Interview::isOpen)
                .map(i -> Finding.must("interview-review-open", Spot.of("interview"), Map.of("name", i.interviewee())))
                .toList());
    }
}
