package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.FigureVerdict;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;

/** A filter that there is not is named beside those there are; an empty list would say that there is nothing. */
@ModuleTest
class OutlookFilterTests extends OutlookWorld {

    private static final String API = "/api/v1/outlook";

    @Test
    void aStateOrABlockThereIsNotIsRefusedInListsAndFiles() {
        TestHttp overseer = overseer(id("tinh-yen-bai"));
        String asked = "?period=" + PERIOD + "&scope=" + province();

        for (String list : List.of("/indicators/qd-781/1/units", "/indicators/qd-781/1/units.csv")) {
            TestHttp.Answer answer = overseer.get(API + list + asked + "&state=zzz&block=zzz");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(fields(answer))
                    .as(list)
                    .containsExactly(tuple("state", "not-a-choice"), tuple("block", "not-a-choice"));
            assertThat(answer.body())
                    .contains("not-met, insufficient, waiting, silent, number, met")
                    .contains("local-papers");
        }
        for (String list : List.of("/ranking", "/ranking.csv")) {
            TestHttp.Answer answer = overseer.get(API + list + asked + "&block=zzz&indicator=zzz");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(fields(answer))
                    .as(list)
                    .containsExactly(tuple("indicator", "not-a-choice"), tuple("block", "not-a-choice"));
        }
        for (String map : List.of("/map", "/map.csv")) {
            assertThat(fields(overseer.get(API + map + "?period=" + PERIOD + "&indicator=zzz")))
                    .as(map)
                    .containsExactly(tuple("indicator", "not-a-choice"));
        }
    }

    @Test
    void everyStateAndEveryBlockThereIsCanBeAskedFor() {
        keep("bao-yen-bai", THIRD_QUARTER, FigureVerdict.MET, FigureStatus.OFFICIAL);
        TestHttp overseer = overseer(id("tinh-yen-bai"));
        String units = API + "/indicators/qd-781/1/units?period=" + PERIOD + "&scope=" + province();

        int found = 0;
        for (String state : UnitStates.State.CODES) {
            TestHttp.Answer answer = overseer.get(units + "&state=" + state);
            assertThat(answer.status()).as(state).isEqualTo(200);
            found += answer.json().at("/matching").asInt();
        }
        assertThat(found).isEqualTo(3);
        assertThat(overseer.get(units + "&block=local-papers")
                        .json()
                        .at("/matching")
                        .asInt())
                .isEqualTo(1);
    }

    private static List<Tuple> fields(TestHttp.Answer answer) {
        return StreamSupport.stream(answer.json().at("/fields").spliterator(), false)
                .map(f -> tuple(f.at("/field").asString(), f.at("/code").asString()))
                .toList();
    }
}
