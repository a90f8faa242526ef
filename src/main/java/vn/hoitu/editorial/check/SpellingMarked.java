package vn.hoitu.editorial.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Marks what looks like a slip of the pen; a person decides whether it is one. */
@Component
class SpellingMarked implements PublicationCheck {

    static final int MOST_FINDINGS = 50;

    private record Placed(TextBlock block, Slips.Slip slip) {

        boolean is(Slips.Kind kind) {
            return slip.kind() == kind;
        }
    }

    @Override
    public CheckCode code() {
        return CheckCode.SPELLING;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        List<Placed> all = new ArrayList<>();
        for (TextBlock block : piece.blocks()) {
            if (!block.kind().equals("credit")) {
                Slips.in(block.text(), context.book().ownWords()).forEach(slip -> all.add(new Placed(block, slip)));
            }
        }
        Slips.Kind rarer = rarerTone(all);
        return Verdict.of(all.stream()
                .filter(p -> !isOfTonePlace(p) || p.is(rarer))
                .limit(MOST_FINDINGS)
                .map(p -> finding(p, all))
                .toList());
    }

    private static boolean isOfTonePlace(Placed p) {
        return p.is(Slips.Kind.OLDER_TONE) || p.is(Slips.Kind.NEWER_TONE);
    }

    /** Both places of the tone are right; only both in one piece are not. The rarer one is marked. */
    private static Slips.Kind rarerTone(List<Placed> all) {
        long older = all.stream().filter(p -> p.is(Slips.Kind.OLDER_TONE)).count();
        long newer = all.stream().filter(p -> p.is(Slips.Kind.NEWER_TONE)).count();
        boolean mixed = older > 0 && newer > 0;
        return !mixed ? Slips.Kind.IMPOSSIBLE : newer <= older ? Slips.Kind.NEWER_TONE : Slips.Kind.OLDER_TONE;
    }

    private static Finding finding(Placed placed, List<Placed> all) {
        Slips.Slip slip = placed.slip();
        Spot spot = placed.block().spot(slip.from(), slip.to());
        if (isOfTonePlace(placed)) {
            long older = all.stream().filter(p -> p.is(Slips.Kind.OLDER_TONE)).count();
            long newer = all.stream().filter(p -> p.is(Slips.Kind.NEWER_TONE)).count();
            return Finding.must("tones-mixed", spot, Map.of("words", slip.words(), "older", older, "newer", newer));
        }
        return Finding.must(slip.kind().code(), spot, Map.of("words", slip.words(), "better", slip.better()));
    }
}
