package vn.hoitu.editorial;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.change.VisibleChange;

/** What open screens may hear of pieces: that one changed. Whether a person may read it is asked when the screen asks. */
@Configuration(proxyBeanMethods = false)
class VisiblePieces {

    @Bean
    VisibleChange visiblePieces(EditorialPolicy policy) {
        return new VisibleChange("piece", EditorialPolicy.WRITE, policy);
    }

    @Bean
    VisibleChange visibleSections(EditorialPolicy policy) {
        return new VisibleChange("section", EditorialPolicy.WRITE, policy);
    }
}
