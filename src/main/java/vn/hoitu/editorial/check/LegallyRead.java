package vn.hoitu.editorial.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.text.VietnameseText;

/** Where the desk or the agency's rules ask for a legal reading, a named person has read exactly this text. */
@Component
class LegallyRead implements PublicationCheck {

    private final LegalReadings readings;

    LegallyRead(LegalReadings readings) {
        this.readings = readings;
    }

    @Override
    public CheckCode code() {
        return CheckCode.LEGAL_READING;
    }

    @Override
    public Verdict of(CheckedPiece piece, Context context) {
        List<LegalReadings.Entry> entries = readings.of(piece.agency(), piece.id());
        if (!LegalReadings.isWanted(entries) && !isAskedFor(piece, context.book())) {
            return new Verdict.NotApplicable();
        }
        Optional<LegalReadings.Entry> signed = LegalReadings.lastSignature(entries);
        if (signed.isEmpty()) {
            return new Verdict.Failed(List.of(Finding.must("legal-reading-missing", Spot.of("legalReading"))));
        }
        return Verdict.unless(
                signed.get().documentVersion() != piece.documentVersion(),
                Finding.must(
                        "legal-reading-outdated",
                        Spot.of("legalReading"),
                        Map.of("by", signed.get().byName())));
    }

    static boolean isAskedFor(CheckedPiece piece, CheckBook book) {
        var tags = piece.tags().stream().map(VietnameseText::searchKey).collect(Collectors.toSet());
        return book.names(EntryList.LEGAL_SECTION, piece.section())
                || book.of(EntryList.LEGAL_TAG).stream()
                        .anyMatch(e -> tags.contains(VietnameseText.searchKey(e.words())));
    }
}
