package vn.hoitu.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.site.view.LetterPage;
import vn.hoitu.site.view.Link;
import vn.hoitu.site.view.Teaser;

/** The page on which a reader writes to the newsroom; a plain form that needs no script. */
@Component
class LetterPages {

    static final String PATH = "/thu-ban-doc";

    /** How the fields of a letter are called in the form. */
    private static final Map<String, String> NAMES = Map.of(
            "subject", "tieu-de",
            "text", "noi-dung",
            "senderName", "ten",
            "senderAddress", "dia-chi",
            "senderPhone", "dien-thoai",
            "senderEmail", "thu",
            "kind", "loai",
            "senderKind", "tu-cach");

    private final ObjectProvider<ReaderLetters> letters;
    private final SiteArticles articles;
    private final LetterTokens tokens;
    private final Frames frames;
    private final Templates templates;

    LetterPages(
            ObjectProvider<ReaderLetters> letters,
            SiteArticles articles,
            LetterTokens tokens,
            Frames frames,
            Templates templates) {
        this.letters = letters;
        this.articles = articles;
        this.tokens = tokens;
        this.frames = frames;
        this.templates = templates;
    }

    /** An empty form, about an article where its number is given. */
    SiteAnswer empty(SiteContext site, String number) {
        String kind = about(site, number).isPresent() ? "feedback" : "question";
        return page(site, number, Map.of("loai", kind, "tu-cach", "person"), Map.of(), null, 200);
    }

    /** The form again with what was written and what does not fit. */
    SiteAnswer again(SiteContext site, LetterForm form, Refusal refusal) {
        Map<String, String> errors = new HashMap<>();
        for (FieldProblem problem : refusal.fields()) {
            String field = NAMES.getOrDefault(problem.field(), problem.field());
            errors.putIfAbsent(field, inWords(problem));
        }
        String code = "letter.trouble." + refusal.code();
        String trouble = errors.isEmpty() ? frames.words().of(code) : null;
        return page(
                site,
                form.value("bai"),
                form.fields(),
                errors,
                trouble,
                refusal.kind().status());
    }

    SiteAnswer taken(SiteContext site, LetterForm form, long number) {
        LetterPage page = new LetterPage(
                site.prefix() + PATH, link(site, form.value("bai")), "", "", Map.of(), Map.of(), null, number);
        return render(site, page, 200);
    }

    /** What an article says of the feedback that readers have to it. */
    List<Teaser> feedbackOn(SiteContext site, PieceId piece) {
        ReaderLetters known = letters.getIfAvailable();
        if (known == null) {
            return List.of();
        }
        List<PieceId> pieces = known.feedbackOn(site.agency(), piece);
        return pieces.isEmpty()
                ? List.of()
                : site.teasers(articles.of(
                        site.agency(), pieces.stream().map(PieceId::value).toList()));
    }

    boolean isOpen() {
        return letters.getIfAvailable() != null;
    }

    /** The article of a number, if readers have it. */
    Optional<Article> about(SiteContext site, String number) {
        return number.matches("\\d{1,18}")
                ? articles.numbered(site.agency(), Long.parseLong(number))
                : Optional.empty();
    }

    Optional<byte[]> key(AgencyId agency, LetterForm form) {
        return tokens.key(agency, form.value("ma"));
    }

    private SiteAnswer page(
            SiteContext site,
            String number,
            Map<String, String> typed,
            Map<String, String> errors,
            @Nullable String trouble,
            int status) {
        LetterPage page = new LetterPage(
                site.prefix() + PATH,
                link(site, number),
                number,
                tokens.fresh(site.agency()),
                typed,
                errors,
                trouble,
                null);
        return render(site, page, status);
    }

    private @Nullable Link link(SiteContext site, String number) {
        return about(site, number)
                .map(Article::headline)
                .map(h -> Link.to(site.prefix() + h.path(), h.title()))
                .orElse(null);
    }

    private SiteAnswer render(SiteContext site, LetterPage page, int status) {
        Frames.Page described = Frames.Page.named(frames.words().of("letter.title"), "", null);
        return SiteAnswer.Page.passing(
                status, SiteAnswer.HTML, templates.render("letter", frames.of(site, described), page));
    }

    private String inWords(FieldProblem problem) {
        String code = "letter.error." + problem.code();
        String text = frames.words().of(code);
        for (var value : problem.values().entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }
}
