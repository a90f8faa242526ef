package vn.hoitu.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.Outcome;

/** What readers write to the newsroom, and what was published of it; whoever keeps the correspondence answers. */
public interface ReaderLetters {

    /**
     * A letter as a reader filled it in.
     *
     * @param about the article it is about; absent for a letter to the newsroom in general
     * @param kind {@code feedback}, {@code question}, {@code opinion} or {@code complaint}
     * @param senderKind {@code person} or {@code organization}
     * @param formKey of the form it was written in; the same form twice is one letter
     */
    record ReaderLetter(
            @Nullable PieceId about,
            String workTitle,
            String workSection,
            String kind,
            String subject,
            String text,
            String senderKind,
            String name,
            String address,
            String phone,
            String email,
            byte[] formKey) {}

    /** @return the number under which the letter was registered */
    Outcome<Long> take(AgencyId agency, ReaderLetter letter, String address);

    /** The pieces that publish feedback to an article, in the order of the exchange; not all may be with readers. */
    List<PieceId> feedbackOn(AgencyId agency, PieceId piece);
}
