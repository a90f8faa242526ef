package vn.hoitu.planning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.change.VisibleChange;

/** What open screens may hear of the plan. */
@Configuration(proxyBeanMethods = false)
class VisiblePlan {

    @Bean
    VisibleChange visibleStories(PlanningPolicy policy) {
        return new VisibleChange("story", PlanningPolicy.READ, policy);
    }

    @Bean
    VisibleChange visibleMeetings(PlanningPolicy policy) {
        return new VisibleChange("meeting", PlanningPolicy.READ, policy);
    }

    @Bean
    VisibleChange visibleEvents(PlanningPolicy policy) {
        return new VisibleChange("event", PlanningPolicy.READ, policy);
    }

    @Bean
    VisibleChange visibleShifts(PlanningPolicy policy) {
        return new VisibleChange("shift", PlanningPolicy.READ, policy);
    }

    @Bean
    VisibleChange visibleRosters(PlanningPolicy policy) {
        return new VisibleChange("roster", PlanningPolicy.READ, policy);
    }

    @Bean
    VisibleChange visibleDecisions(PlanningPolicy policy) {
        return new VisibleChange("decision", PlanningPolicy.READ, policy);
    }
}
