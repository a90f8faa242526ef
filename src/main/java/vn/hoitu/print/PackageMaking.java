package vn.hoitu.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.Manuscripts;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.print.pack.PieceSheet;
import vn.hoitu.print.setting.Block;
import vn.hoitu.print.setting.PrintText;
import vn.hoitu.print.setting.Run;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.Slug;
import vn.hoitu.storage.StoredFiles;

/** Makes a package piece by piece; begun anew after a restart, stopped between two pieces when it was cancelled. */
@Service
class PackageMaking {

    /** More than a magazine with pictures for posters. */
    static final long MOST_BYTES = 8L << 30;

    private static final Logger log = LoggerFactory.getLogger(PackageMaking.class);
    /** The package goes to Vietnamese layout desks and presses, whoever ordered it. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Map<String, String> EXTENSIONS =
            Map.of("image/jpeg", ".jpg", "image/png", ".png", "image/gif", ".gif", "image/webp", ".webp");

    private record Work(Issue issue, PrintTitle title, Map<UUID, Page> pages, List<Placement> placed) {}

    private final Titles titles;
    private final Issues issues;
    private final Pages pages;
    private final Placements placements;
    private final PrintPackages packages;
    private final Manuscripts manuscripts;
    private final Pictures pictures;
    private final StoredFiles files;
    private final Problems texts;
    private final Tenancy tenancy;

    PackageMaking(
            Titles titles,
            Issues issues,
            Pages pages,
            Placements placements,
            PrintPackages packages,
            Manuscripts manuscripts,
            Pictures pictures,
            StoredFiles files,
            Problems texts,
            Tenancy tenancy) {
        this.titles = titles;
        this.issues = issues;
        this.pages = pages;
        this.placements = placements;
        this.packages = packages;
        this.manuscripts = manuscripts;
        this.pictures = pictures;
        this.files = files;
        this.texts = texts;
        this.tenancy = tenancy;
    }

    void make(AgencyId agency, UUID id) {
        if (!tenancy.within(agency, () -> packages.begin(agency, id))) {
            return;
        }
        Path zip = null;
        try {
            zip = Files.createTempFile("hoitu-print", ".zip");
            Optional<Integer> missing = write(agency, id, zip);
            if (missing.isPresent()) {
                keep(agency, id, zip, missing.get());
            }
        } catch (IOException | UncheckedIOException | StoredFiles.TooLarge e) {
            log.warn("Package {} could not be made: {}", id, e.getMessage());
            tenancy.within(agency, () -> packages.failed(agency, id));
        } finally {
            delete(zip);
        }
    }

    private void keep(AgencyId agency, UUID id, Path zip, int missing) throws IOException, StoredFiles.TooLarge {
        try (InputStream in = Files.newInputStream(zip)) {
            StoredFiles.Stored stored = files.put(in, MOST_BYTES);
            tenancy.within(agency, () -> packages.done(agency, id, stored.hash().value(), stored.bytes(), missing));
        }
    }

    private static void delete(@Nullable Path zip) {
        try {
            if (zip != null) {
                Files.deleteIfExists(zip);
            }
        } catch (IOException e) {
            log.warn("A temporary file stays behind: {}", e.getMessage());
        }
    }

    /** @return how many pieces are missing; empty when it was cancelled */
    private Optional<Integer> write(AgencyId agency, UUID id, Path zip) throws IOException {
        Work work = tenancy.reading(agency, () -> work(agency, id));
        try (PackageWriter out = new PackageWriter(zip, key -> texts.text(key, Map.of(), VIETNAMESE))) {
            int done = 0;
            for (Placement placed : work.placed()) {
                add(agency, work, placed, done + 1, out);
                int soFar = ++done;
                if (!tenancy.within(agency, () -> packages.advance(agency, id, soFar))) {
                    return Optional.empty();
                }
            }
            out.finish(work.title().wish().name(), work.issue());
            return Optional.of(out.missing());
        }
    }

    private Work work(AgencyId agency, UUID id) {
        PrintPackages.PrintPackageView wanted = packages.find(agency, id).orElseThrow();
        Issue issue = issues.find(agency, wanted.issueId()).orElseThrow();
        Map<UUID, Page> byId =
                pages.of(agency, List.of(issue.id())).stream().collect(Collectors.toMap(Page::id, Function.identity()));
        List<Placement> placed = placements.of(agency, List.of(issue.id())).stream()
                .filter(p -> p.pageId() != null)
                .filter(p -> wanted.pageId() == null || wanted.pageId().equals(p.pageId()))
                .sorted(Comparator.<Placement>comparingInt(p -> page(byId, p).number())
                        .thenComparing(Placement::position))
                .toList();
        return new Work(issue, titles.find(agency, issue.titleId()).orElseThrow(), byId, placed);
    }

    private static Page page(Map<UUID, Page> byId, Placement placed) {
        return Objects.requireNonNull(byId.get(placed.pageId()));
    }

    /** Only what was approved or is with readers leaves the newsroom. */
    private void add(AgencyId agency, Work work, Placement placed, int number, PackageWriter out) throws IOException {
        int page = page(work.pages(), placed).number();
        UUID id = placed.wish().pieceId();
        if (id == null) {
            out.missing(page, placed.wish().label(), "no-piece");
            return;
        }
        Manuscripts.Manuscript text = manuscripts.of(agency, List.of(id)).get(id);
        if (text == null || !text.finished()) {
            out.missing(
                    page,
                    text == null ? placed.wish().label() : text.title(),
                    text == null ? "gone" : "state-" + text.state().code());
            return;
        }
        PrintText set = PrintText.of(text.document());
        String base = "trang-%02d/%02d-%s".formatted(page, number, Slug.of(text.title()));
        out.piece(base, sheet(work, page, text, set, pictures(agency, page, number, set, out)));
    }

    private static PieceSheet sheet(
            Work work, int page, Manuscripts.Manuscript text, PrintText set, List<PieceSheet.Picture> shown) {
        return new PieceSheet(
                text.id(),
                text.number(),
                text.documentVersion(),
                set,
                text.authors().stream().map(AuthorView::name).toList(),
                text.source(),
                work.title().wish().name(),
                work.issue().number(),
                work.issue().day(),
                page,
                shown);
    }

    private List<PieceSheet.Picture> pictures(AgencyId agency, int page, int number, PrintText set, PackageWriter out)
            throws IOException {
        List<PieceSheet.Picture> shown = new ArrayList<>();
        for (Block.Picture picture : set.pictures()) {
            String name = "anh/%02d-%d".formatted(number, shown.size() + 1);
            String file = original(agency, picture, page, name, out);
            PieceSheet.Picture one =
                    new PieceSheet.Picture(file, Run.text(picture.caption()), picture.credit(), picture.alt());
            shown.add(one);
            if (file == null) {
                out.missing(page, picture.alt(), "picture-not-here");
            } else {
                out.caption(page, "trang-%02d/%s".formatted(page, file), one);
            }
        }
        return shown;
    }

    private @Nullable String original(AgencyId agency, Block.Picture picture, int page, String name, PackageWriter out)
            throws IOException {
        if (picture.pictureId() == null) {
            return null;
        }
        UUID id = UUID.fromString(picture.pictureId());
        Optional<PictureView> view = pictures.find(agency, List.of(id)).stream().findFirst();
        Optional<Pictures.Delivery> delivery = pictures.original(agency, id);
        if (view.isEmpty() || delivery.isEmpty()) {
            return null;
        }
        String file = name + EXTENSIONS.getOrDefault(view.get().mime(), "");
        out.file("trang-%02d/%s".formatted(page, file), delivery.get().file());
        return file;
    }
}
