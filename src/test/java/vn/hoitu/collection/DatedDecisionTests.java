package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.hoitu.strategy.ProgrammeCopies;

/** A decision holds from its day on: what ended before it is asked as it was asked, and by the deadlines of then. */
class DatedDecisionTests extends CollectionWorld {

    @Autowired
    ApplicationContext context;

    @Test
    void aLaterDecisionOfTheYearMovesNoEarlierPeriod() {
        String programme = ProgrammeCopies.of(context, "qd-781", "Bộ Thử nghiệm");
        String round = opened(wish(programme, "Q3"));
        String report = report(round, paper);
        String asked = asked(report);
        ProgrammeCopies.decided(
                context,
                programme,
                LocalDate.of(2025, 11, 5),
                "\"before\":\"05/10/0\"",
                "\"before\":\"20/10/0\"",
                "\"before\":\"05/12/0\"",
                "\"before\":\"20/12/0\"",
                "\"counts\":\"organization\"",
                "\"counts\":\"person\"");

        assertThat(planned(programme, "Q3")).isEqualTo("2025-10-05");
        assertThat(planned(programme, "Q4")).as("it ends after the decision").isEqualTo("2025-12-20");
        assertThat(asked(report)).as("what the open form asks").isEqualTo(asked);
        assertThat(asked(report(opened(wish(programme, "Q4")), paper))).isNotEqualTo(asked);
    }

    private Map<String, Object> wish(String programme, String term) {
        return Map.of(
                "programme",
                programme,
                "term",
                term,
                "year",
                2025,
                "audience",
                "agencies",
                "scopeId",
                province,
                "collectorId",
                department);
    }

    private String planned(String programme, String term) {
        return collector
                .post(API + "/rounds/plan", wish(programme, term))
                .json()
                .at("/beforeDay")
                .asString();
    }

    private String asked(String report) {
        StringBuilder asked = new StringBuilder();
        for (JsonNode line : form(collector, report).at("/lines")) {
            asked.append(line.at("/indicator").asString())
                    .append(' ')
                    .append(line.at("/asked").asString())
                    .append('\n');
        }
        return asked.toString();
    }
}
