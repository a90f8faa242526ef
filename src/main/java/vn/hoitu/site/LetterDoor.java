package vn.hoitu.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The one place of a site that takes something: a letter to the newsroom. */
@Component
class LetterDoor {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Tenancy tenancy;
    private final SiteContexts contexts;
    private final LetterPages pages;
    private final ObjectProvider<ReaderLetters> letters;

    LetterDoor(Tenancy tenancy, SiteContexts contexts, LetterPages pages, ObjectProvider<ReaderLetters> letters) {
        this.tenancy = tenancy;
        this.contexts = contexts;
        this.pages = pages;
        this.letters = letters;
    }

    boolean takes(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(LetterPages.PATH)
                && letters.getIfAvailable() != null;
    }

    SiteAnswer take(AgencyProfile agency, HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(FORM) || isForeign(agency, request)) {
            return refused(agency, new LetterForm(java.util.Map.of()), Refusal.Kind.FORBIDDEN, "letter-form-foreign");
        }
        Optional<LetterForm> read = LetterForm.read(request.getInputStream());
        if (read.isEmpty()) {
            return refused(agency, new LetterForm(java.util.Map.of()), Refusal.Kind.TOO_LARGE, "letter-too-long");
        }
        LetterForm form = read.get();
        if (!form.value("website").isEmpty()) {
            return refused(agency, form, Refusal.Kind.FORBIDDEN, "letter-form-foreign"); // no reader sees this field
        }
        List<String> unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            return again(
                    agency,
                    form.shown(),
                    Refusal.invalid(unreadable.stream()
                            .map(field -> FieldProblem.of(field, "unreadable-sign"))
                            .toArray(FieldProblem[]::new)));
        }
        Optional<byte[]> key = pages.key(agency.id(), form);
        if (key.isEmpty()) {
            return refused(agency, form, Refusal.Kind.GONE, "letter-form-old");
        }
        if (form.value("dong-y").isEmpty()) {
            return again(agency, form, Refusal.invalid(FieldProblem.of("dong-y", "consent")));
        }
        Optional<Article> about =
                tenancy.reading(agency.id(), () -> pages.about(contexts.forReaders(agency), form.value("bai")));
        return switch (letters.getObject()
                .take(agency.id(), letter(agency, form, about, key.get()), request.getRemoteAddr())) {
            case Outcome.Done<Long>(Long number) ->
                tenancy.reading(agency.id(), () -> pages.taken(contexts.forReaders(agency), form, number));
            case Outcome.Refused<Long>(Refusal refusal) -> again(agency, form, refusal);
        };
    }

    private ReaderLetters.ReaderLetter letter(
            AgencyProfile agency, LetterForm form, Optional<Article> about, byte[] key) {
        String kind = form.value("loai");
        String section = about.flatMap(a -> tenancy.reading(
                        agency.id(),
                        () -> contexts.forReaders(agency)
                                .sections()
                                .find(a.headline().section())))
                .map(s -> s.name())
                .orElse("");
        String subject = form.value("tieu-de");
        return new ReaderLetters.ReaderLetter(
                about.map(a -> a.headline().piece()).orElse(null),
                about.map(a -> a.headline().title()).orElse(""),
                section,
                kind.equals("request") ? "" : kind, // only the newsroom itself asks authorities
                subject,
                form.value("noi-dung"),
                form.value("tu-cach"),
                form.value("ten"),
                form.value("dia-chi"),
                form.value("dien-thoai"),
                form.value("thu"),
                key);
    }

    private SiteAnswer refused(AgencyProfile agency, LetterForm form, Refusal.Kind kind, String code) {
        return again(agency, form, Refusal.of(kind, code));
    }

    private SiteAnswer again(AgencyProfile agency, LetterForm form, Refusal refusal) {
        return tenancy.reading(agency.id(), () -> pages.again(contexts.forReaders(agency), form, refusal));
    }

    /** A browser says from where a form comes; what says nothing is told by the mark in the form. */
    private boolean isForeign(AgencyProfile agency, HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean crossSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean elsewhere = origin != null && !origin.equals(contexts.addressOf(agency));
        return crossSite || elsewhere;
    }
}
