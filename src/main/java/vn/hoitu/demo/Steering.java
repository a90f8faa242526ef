package vn.hoitu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.strategy.DeclarationDesk;
import vn.hoitu.strategy.DeclarationWish;
import vn.hoitu.strategy.EvidenceDesk;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureReading;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.MeasureKey;
import vn.hoitu.strategy.ProgrammeShelf;

/** The Strategy's indicators of both agencies, worked out from what they published, and one declared with proof. */
@Component
class Steering {

    private static final int PERIODS_BEFORE = 3;
    private static final MeasureKey DATA_PLATFORM = new MeasureKey("qd-781", "2");

    /** A page without words: what counts in the demo is that there is a file. */
    private static final String PROOF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final ProgrammeShelf shelf;
    private final EvidenceDesk evidence;
    private final DeclarationDesk declarations;
    private final FigureReading figures;

    Steering(ProgrammeShelf shelf, EvidenceDesk evidence, DeclarationDesk declarations, FigureReading figures) {
        this.shelf = shelf;
        this.evidence = evidence;
        this.declarations = declarations;
        this.figures = figures;
    }

    /** Twice it changes nothing. */
    void fill(Places places, Newsroom magazine, Actor program) {
        shelf.found(program);
        List<FigurePeriod> periods = evidence.periods(PERIODS_BEFORE);
        for (String place : List.of(Places.PAPER, Places.MAGAZINE)) {
            periods.forEach(period -> evidence.workOut(program, places.agency(place), period, null));
        }
        periods.stream()
                .filter(period -> period.last().isBefore(LocalDate.now(vn.hoitu.shared.VietnamTime.ZONE)))
                .findFirst()
                .ifPresent(period -> declare(places.agency(Places.MAGAZINE), magazine, period));
    }

    private void declare(AgencyId agency, Newsroom room, FigurePeriod period) {
        boolean declared = figures.vintages(DATA_PLATFORM, period, agency.value()).stream()
                .anyMatch(f -> f.source() == FigureSource.DECLARED);
        if (declared) {
            return;
        }
        DeclarationWish wish = new DeclarationWish(
                "met",
                null,
                null,
                "Tòa soạn dùng công cụ phân tích dữ liệu bạn đọc tập trung từ tháng 7, có gợi ý chủ đề bằng trí tuệ"
                        + " nhân tạo.",
                "05/HĐ-MẪU",
                period.first(),
                "Tạp chí Mẫu",
                "hop-dong-cong-cu-phan-tich.pdf",
                new ByteArrayResource(PROOF.getBytes(StandardCharsets.US_ASCII)));
        try {
            declarations
                    .declare(
                            agency,
                            room.actor(room.chief()),
                            DATA_PLATFORM.programme(),
                            DATA_PLATFORM.indicator(),
                            period,
                            wish)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
