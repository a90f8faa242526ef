package vn.hoitu.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.site.view.Block;
import vn.hoitu.site.view.CorrectionNotice;
import vn.hoitu.site.view.HomePage;
import vn.hoitu.site.view.Link;

/** The home page: what came last on top, then the sections, and corrections in a section of their own. */
@Component
class HomePages {

    private static final int LATEST_READ = 24;
    private static final int SECONDS = 3;
    private static final int THIRDS = 4;
    private static final int LATEST_SHOWN = 8;
    private static final int LEAD_CHOSEN_FROM = 4;
    private static final int BLOCK_ITEMS = 5;

    private final SiteArticles articles;
    private final SiteCorrections corrections;
    private final Frames frames;
    private final StructuredText structured;
    private final Templates templates;

    HomePages(
            SiteArticles articles,
            SiteCorrections corrections,
            Frames frames,
            StructuredText structured,
            Templates templates) {
        this.articles = articles;
        this.corrections = corrections;
        this.frames = frames;
        this.structured = structured;
        this.templates = templates;
    }

    SiteAnswer home(SiteContext site) {
        List<Headline> rest = new ArrayList<>(articles.latest(site.agency(), 0, LATEST_READ));
        List<Headline> lead = rest.isEmpty() ? List.of() : List.of(rest.remove(leadOf(rest)));
        List<Headline> seconds = take(rest, SECONDS);
        List<Headline> thirds = take(rest, THIRDS);
        List<PublishedCorrection> shown = corrections.shownAt(site.agency(), site.now());
        HomePage page = new HomePage(
                lead.isEmpty() ? null : site.teaser(lead.getFirst()),
                site.teasers(seconds),
                site.teasers(thirds),
                site.teasers(take(rest, LATEST_SHOWN)),
                withMore(site, blocks(site, pieces(lead, seconds, thirds))),
                notices(site, shown));
        String html = templates.render("home", frames.ofHome(site, described(site, lead)), page);
        return SiteAnswer.Page.kept(SiteAnswer.HTML, html, until(site, shown));
    }

    /** The newest piece with a picture, as long as it is among the newest. */
    private static int leadOf(List<Headline> newest) {
        for (int i = 0; i < Math.min(LEAD_CHOSEN_FROM, newest.size()); i++) {
            if (newest.get(i).picture() != null) {
                return i;
            }
        }
        return 0;
    }

    private List<Block> blocks(SiteContext site, Set<PieceId> above) {
        List<Block> blocks = new ArrayList<>();
        for (SectionView section : site.sections().top()) {
            List<Headline> newest = articles
                    .latestOf(site.agency(), site.sections().within(section.id()), 0, BLOCK_ITEMS + above.size())
                    .stream()
                    .filter(h -> !above.contains(h.piece()))
                    .limit(BLOCK_ITEMS)
                    .toList();
            if (!newest.isEmpty()) {
                blocks.add(new Block(
                        site.sections().link(section),
                        site.sections().childrenOf(section.id()).stream()
                                .map(site.sections()::link)
                                .toList(),
                        site.teasers(newest)));
            }
        }
        return blocks;
    }

    /** Where the newest pieces go on, once there are more than one page of them. */
    private List<Block> withMore(SiteContext site, List<Block> blocks) {
        List<Headline> next = articles.latest(site.agency(), Paging.ITEMS, BLOCK_ITEMS);
        if (!next.isEmpty()) {
            Link onward =
                    Link.to(site.prefix() + Paging.path("/", 2), frames.words().of("home.more"));
            blocks.add(new Block(onward, List.of(), site.teasers(next)));
        }
        return blocks;
    }

    private List<CorrectionNotice> notices(SiteContext site, List<PublishedCorrection> corrections) {
        return corrections.stream()
                .map(c -> site.notice(c, articles.pathOf(site.agency(), c.piece())))
                .toList();
    }

    private Frames.Page described(SiteContext site, List<Headline> lead) {
        String image =
                lead.isEmpty() ? null : ArticlePages.image(site, lead.getFirst().picture());
        String name = site.profile().productName();
        String words = frames.words().of("home.description", name);
        return new Frames.Page(name, words, "/", "", "website", image, structured.home(site), name, words);
    }

    /** The page changes by itself when a correction has been up long enough, and at midnight. */
    private static Instant until(SiteContext site, List<PublishedCorrection> corrections) {
        return corrections.stream()
                .map(PublishedCorrection::shownUntil)
                .reduce(VietnameseDates.endOfDay(site.now()), (a, b) -> a.isBefore(b) ? a : b);
    }

    private static List<Headline> take(List<Headline> rest, int count) {
        List<Headline> head = rest.subList(0, Math.min(count, rest.size()));
        List<Headline> taken = List.copyOf(head);
        head.clear();
        return taken;
    }

    @SafeVarargs
    private static Set<PieceId> pieces(List<Headline>... lists) {
        Set<PieceId> pieces = new HashSet<>();
        for (List<Headline> list : lists) {
            list.forEach(h -> pieces.add(h.piece()));
        }
        return pieces;
    }
}
