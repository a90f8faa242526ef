package vn.hoitu.importing.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import vn.hoitu.importing.read.ForeignPiece.ForeignSection;
import vn.hoitu.shared.text.LegacyEncoding;
import vn.hoitu.shared.text.LegacyEncodings;

/** Mends the short texts of a piece in an old encoding. A title is too short to tell its encoding; the body is not. */
public final class LegacyFields {

    private static final int MOST_LOOKED_AT_CHARACTERS = 20_000;

    private LegacyFields() {}

    /** The body stays as it is: whoever turns HTML into a document converts it there. */
    public static ForeignPiece mended(ForeignPiece piece) {
        String body = piece.body();
        String start = body.substring(0, Math.min(body.length(), MOST_LOOKED_AT_CHARACTERS));
        String all = piece.title() + "\n" + piece.sapo() + "\n"
                + Jsoup.parseBodyFragment(start).text();
        Optional<LegacyEncoding> encoding = LegacyEncodings.guess(all)
                .filter(LegacyEncodings.Guess::isCertain)
                .map(LegacyEncodings.Guess::encoding);
        return encoding.map(e -> mended(piece, e)).orElse(piece);
    }

    private static ForeignPiece mended(ForeignPiece piece, LegacyEncoding encoding) {
        List<Finding> findings = new ArrayList<>(piece.findings());
        findings.add(Finding.of(Remark.LEGACY_ENCODING, "encoding", encoding.name()));
        return new ForeignPiece(
                piece.kind(),
                piece.origin(),
                piece.sourceId(),
                encoding.toUnicode(piece.title()),
                encoding.toUnicode(piece.sapo()),
                piece.body(),
                piece.form(),
                piece.isPublic(),
                piece.createdAt(),
                piece.publishedAt(),
                all(piece.authors(), encoding),
                piece.sections().stream().map(s -> section(s, encoding)).toList(),
                all(piece.tags(), encoding),
                piece.source() == null ? null : encoding.toUnicode(piece.source()),
                piece.slug(),
                piece.oldPaths(),
                piece.featured(),
                piece.comments(),
                findings);
    }

    private static ForeignSection section(ForeignSection section, LegacyEncoding encoding) {
        return new ForeignSection(section.path().stream()
                .map(step -> new ForeignSection.Step(step.slug(), encoding.toUnicode(step.name())))
                .toList());
    }

    private static List<String> all(List<String> texts, LegacyEncoding encoding) {
        return texts.stream().map(encoding::toUnicode).toList();
    }
}
