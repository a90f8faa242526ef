package vn.hoitu.operation;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;

@Configuration(proxyBeanMethods = false)
class OperationRounds {

    private static final Duration RESUBMISSION_PAUSE = Duration.ofSeconds(30);
    private static final Duration REQUEST_PAUSE = Duration.ofSeconds(1);

    @Bean
    @Background
    Round resubmission(StoredListeners listeners) {
        return new Round("listener-resubmission", RESUBMISSION_PAUSE, () -> {
            listeners.resubmit(StoredListeners.MIN_AGE);
            return false;
        });
    }

    @Bean
    @Background
    Round requestsOfCommands(Projections projections) {
        return new Round("requests-of-commands", REQUEST_PAUSE, projections::answerRequest);
    }
}
