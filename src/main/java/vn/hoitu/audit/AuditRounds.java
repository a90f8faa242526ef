package vn.hoitu.audit;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;

/** Seals each second, on the node that gets the lock first. */
@Configuration(proxyBeanMethods = false)
class AuditRounds {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    @Background
    Round sealing(Sealer sealer) {
        return new Round("audit-sealing", PAUSE, () -> {
            sealer.sealAll();
            return false;
        });
    }
}
