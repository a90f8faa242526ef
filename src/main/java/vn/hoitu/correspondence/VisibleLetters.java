package vn.hoitu.correspondence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.change.VisibleChange;

/** What open screens may hear of letters. */
@Configuration(proxyBeanMethods = false)
class VisibleLetters {

    @Bean
    VisibleChange visibleLetterChanges(CorrespondencePolicy policy) {
        return new VisibleChange("letter", CorrespondencePolicy.READ, policy);
    }
}
