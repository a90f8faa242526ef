package vn.hoitu.outlook;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.strategy.ListLooks;
import vn.hoitu.strategy.LookedAt;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Lists that show agencies' own values by name: each such look is written down before the list is shown. */
@Component
class Listing {

    /**
     * A list that is about to be shown.
     *
     * @param what the kind of list, as the agencies read of it
     * @param agencies those whose values it shows; of a silent one it shows none
     */
    record Named<T>(T view, String what, Indicator indicator, List<UUID> agencies) {}

    private record Asked<T>(Frame frame, Named<T> list) {}

    private final Frames frames;
    private final Sights sights;
    private final ListLooks looks;

    Listing(Frames frames, Sights sights, ListLooks looks) {
        this.frames = frames;
        this.sights = sights;
        this.looks = looks;
    }

    <T> Outcome<T> shown(Actor actor, Question question, Locale locale, Function<Frame, Outcome<Named<T>>> work) {
        Outcome<Asked<T>> asked = frames.answer(
                actor, question, locale, frame -> work.apply(frame).map(list -> new Asked<>(frame, list)));
        return asked.map(a -> {
            Named<T> list = a.list();
            Slot slot = a.frame().slot();
            Landscape landscape = a.frame().landscape().get();
            looks.looked(
                    actor,
                    list.what(),
                    list.agencies(),
                    LookedAt.period(named(a.frame().book(), list.indicator()), slot.term(), slot.year(), slot.period()),
                    fresh -> sights.from(actor, landscape, fresh));
            return list.view();
        });
    }

    /** The numbers of the Strategy itself are known to everybody; those of other programmes come with whose they are. */
    static String named(ProgrammeBook book, Indicator indicator) {
        return book.under() == null ? indicator.code() : indicator.code() + " (" + book.ownerName() + ")";
    }
}
