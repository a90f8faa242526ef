package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whoever made the piece says whether AI had a part in it; what the credits give away must be declared. */
@Component
class AiDeclared implements PublicationCheck {

    private static final Pattern MADE_BY_AI = Pattern.compile(
            "(?iU)\\b(AI|trí tuệ nhân tạo|midjourney|dall[-·]?e|stable diffusion|chatgpt|gemini|firefly|sora)\\b");

    private final AiLog log;

    AiDeclared(AiLog log) {
        this.log = log;
    }

    @Override
    public CheckCode code() {
        return CheckCode.AI;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        List<AiLog.Entry> entries = log.of(piece.agency(), piece.id());
        List<AiLog.Entry> uses = AiLog.standing(entries);
        List<Finding> findings = new ArrayList<>();
        if (uses.stream().noneMatch(u -> u.is(AiMedium.IMAGE))) {
            PlacedPicture.in(piece.document()).stream()
                    .filter(p -> MADE_BY_AI.matcher(p.credit()).find())
                    .forEach(p -> findings.add(Finding.must(
                            "ai-picture-undeclared", p.spot(), Map.of("number", p.number(), "credit", p.credit()))));
        }
        if (uses.isEmpty() && AiLog.none(entries).isEmpty() && findings.isEmpty()) {
            findings.add(Finding.should("ai-undeclared", Spot.of("ai"), Map.of()));
        }
        return Verdict.of(findings);
    }
}
