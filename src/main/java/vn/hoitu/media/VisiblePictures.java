package vn.hoitu.media;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.change.VisibleChange;

/** What open screens may hear of the archive. */
@Configuration(proxyBeanMethods = false)
class VisiblePictures {

    @Bean
    VisibleChange visiblePictures(PicturePolicy policy) {
        return new VisibleChange("picture", PicturePolicy.READ, policy);
    }
}
