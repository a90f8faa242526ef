package vn.hoitu.contribution;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.change.VisibleChange;

/** What open screens may hear of the inbox. */
@Configuration(proxyBeanMethods = false)
class VisibleContributions {

    @Bean
    VisibleChange visibleContributionChanges(ContributionPolicy policy) {
        return new VisibleChange(Intake.CHANGE, ContributionPolicy.READ, policy);
    }
}
