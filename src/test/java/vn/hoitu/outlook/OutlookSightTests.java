package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;

/** Who sees which part of the country. */
@ModuleTest
class OutlookSightTests extends OutlookWorld {

    @Test
    void anOverseerOpensTheOwnProvinceAndNoOther() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        TestHttp overseer = overseer(id("tinh-yen-bai"));
        String asked = "?programme=qd-781&period=" + PERIOD;

        assertThat(overseer.get("/api/v1/outlook/dashboard" + asked + "&scope=" + province())
                        .status())
                .isEqualTo(200);
        assertThat(overseer.get("/api/v1/outlook/dashboard" + asked + "&scope=" + id("tinh-lao-cai"))
                        .status())
                .isEqualTo(404);
        assertThat(overseer.get("/api/v1/outlook/units/" + id("bao-yen-bai") + asked)
                        .json()
                        .at("/rows/0/unit/state")
                        .asString())
                .isEqualTo("met");
        assertThat(overseer.get("/api/v1/outlook/indicators/qd-781/1/units" + asked)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(3);
        assertThat(overseer.get("/api/v1/outlook/dashboard?period=1999-Q9").status())
                .isEqualTo(422);
        assertThat(overseer.get("/api/v1/outlook/dashboard?programme=none").status())
                .isEqualTo(404);
    }

    @Test
    void anAgencySeesTheCountryAndItselfButNoOtherAgency() {
        TestNewsroom ours = newsrooms.aPaper();
        TestNewsroom theirs = newsrooms.aPaper();
        TestHttp chief = ours.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF);

        assertThat(chief.get("/api/v1/outlook/dashboard").status()).isEqualTo(200);
        assertThat(chief.get("/api/v1/outlook/units/" + ours.id()).status()).isEqualTo(200);
        assertThat(chief.get("/api/v1/outlook/units/" + theirs.id()).status()).isEqualTo(404);
        assertThat(chief.get("/api/v1/outlook/dashboard?scope=" + theirs.id()).status())
                .isEqualTo(404);
        assertThat(chief.get("/api/v1/outlook/indicators/qd-781/1/units").body())
                .doesNotContain(theirs.id().toString());
        assertThat(chief.get("/api/v1/outlook/ranking").json().at("/bodies").size())
                .isZero();
        assertThat(chief.get("/api/v1/outlook/map?period=" + PERIOD).body()).contains("\"closed\"");
        assertThat(ours.signedIn("Phóng viên", Role.REPORTER)
                        .get("/api/v1/outlook/dashboard?period=1999-Q9")
                        .status())
                .isEqualTo(403);
    }
}
