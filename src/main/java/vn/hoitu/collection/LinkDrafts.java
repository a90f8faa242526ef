package vn.hoitu.collection;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.secret.Token;

/** What is saved on the page of a link; shown again only in the browser that saved it, as who made the link has it. */
@Component
class LinkDrafts {

    /**
     * What a browser may see of it.
     *
     * @param version what the next saving goes over; 0 where nothing is kept
     * @param elsewhere whether another browser saved it, so that nothing of it is shown
     */
    record Kept(int version, FormContent content, boolean elsewhere) {}

    private final Submissions submissions;

    LinkDrafts(Submissions submissions) {
        this.submissions = submissions;
    }

    /** What people of the unit typed is theirs and not told of here. */
    Kept of(Obligation o, @Nullable String key) {
        return submissions
                .draft(o.id())
                .filter(LinkDrafts::isByLink)
                .map(d -> submissions.isSavedWith(o.id(), key)
                        ? new Kept(d.version(), d.content(), false)
                        : new Kept(d.version(), FormContent.EMPTY, true))
                .orElseGet(() -> new Kept(0, FormContent.EMPTY, false));
    }

    /**
     * Over the version the page was opened with; what somebody saved meanwhile stays.
     *
     * @return the key with which the browser sees it again; empty where it was not kept
     */
    Optional<String> keep(
            Obligation o, int over, FormContent content, Actor sender, @Nullable String key, Instant now) {
        if (submissions.draft(o.id()).filter(d -> !isByLink(d)).isPresent()) {
            return Optional.empty();
        }
        String known = key != null && submissions.isSavedWith(o.id(), key) ? key : Token.fresh("");
        return submissions.keep(o.id(), over, content, sender, known, now) ? Optional.of(known) : Optional.empty();
    }

    /** Who saved what stands in the way; by a link the unit, whatever name was given. */
    String savedBy(Obligation o) {
        return submissions
                .draft(o.id())
                .map(d -> isByLink(d) ? o.unitName() : d.savedByName())
                .orElse("");
    }

    /** The report is in; what was saved before it, in whichever browser, is done with. */
    void handedIn(Obligation o) {
        submissions.forget(o.id(), LinkSender.NOBODY);
    }

    private static boolean isByLink(Submissions.Draft draft) {
        return draft.savedBy().equals(LinkSender.NOBODY.value());
    }
}
