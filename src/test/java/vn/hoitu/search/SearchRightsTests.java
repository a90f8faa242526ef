package vn.hoitu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.web.PageView;

class SearchRightsTests {

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(folder);
    }

    @AfterEach
    void close() throws IOException {
        newsroom.stop();
    }

    @Test
    void aTakenDownPieceIsGoneBeforeTheIndexKnows() {
        PieceId piece = newsroom.publish("Tin sẽ bị gỡ", "");
        assertThat(newsroom.titles("sẽ bị gỡ")).hasSize(1);

        newsroom.pieces.published.remove(InMemoryPieces.key(newsroom.agency, piece));

        assertThat(newsroom.titles("sẽ bị gỡ")).isEmpty();
        assertThat(newsroom.readers.find(newsroom.agency, "sẽ bị gỡ", 0, 20).total())
                .isZero();
    }

    @Test
    void wordsOfAnUnpublishedVersionLeadReadersNowhere() {
        PieceId piece = newsroom.publish("Kỳ họp hội đồng", "Bản đã đăng.");
        newsroom.rewrite(piece, "Bản đang sửa có chữ bí mật.");

        assertThat(newsroom.titles("bí mật")).isEmpty();
        assertThat(newsroom.titles("đã đăng")).hasSize(1);
        assertThat(found(newsroom.person(Role.EDITOR), "bí mật")).hasSize(1);
    }

    @Test
    void staffSeeOnlyWhatTheyMayReadAndAreToldNoMore() {
        Actor mai = newsroom.person(Role.REPORTER);
        newsroom.draft("Điều tra riêng về rừng", "", mai.person());
        newsroom.publish("Rừng xanh trở lại", "");

        assertThat(found(mai, "rừng")).hasSize(2);
        assertThat(found(newsroom.person(Role.REPORTER), "rừng"))
                .extracting(FoundView::title)
                .containsExactly("Rừng xanh trở lại");
        assertThat(page(newsroom.person(Role.REPORTER), "rừng", null).total()).isEqualTo(1);
    }

    @Test
    void peopleOfOtherHousesMayNotSearchHere() {
        newsroom.follow();

        assertThat(newsroom.staff.find(newsroom.agency, newsroom.person(), "rừng", null, 0, 20))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void staffFindPicturesAndFilterByState() {
        newsroom.picture("Ruộng bậc thang La Pán Tẩn", "Giàng A Su");
        newsroom.publish("La Pán Tẩn mùa nước đổ", "");

        assertThat(found(newsroom.person(Role.EDITOR), "la pan tan"))
                .extracting(FoundView::kind)
                .containsExactlyInAnyOrder("picture", "piece");
        assertThat(page(newsroom.person(Role.EDITOR), "la pán tẩn", "published").items())
                .extracting(FoundView::kind)
                .containsExactly("piece");
        assertThat(newsroom.titles("giàng a su")).isEmpty();
    }

    private List<FoundView> found(Actor actor, String query) {
        return page(actor, query, null).items();
    }

    private PageView<FoundView> page(Actor actor, String query, String state) {
        newsroom.follow();
        return newsroom.staff.find(newsroom.agency, actor, query, state, 0, 20).orThrow();
    }
}
