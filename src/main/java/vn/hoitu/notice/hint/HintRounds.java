package vn.hoitu.notice.hint;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;

/** Looks at who is still there, and says good-bye before anything else stops. */
@Configuration(proxyBeanMethods = false)
class HintRounds {

    private static final Duration LOOK_APART = Duration.ofSeconds(1);

    @Bean
    @Background
    Round hintRounds(HintTabs tabs) {
        return new Round("live-hints", LOOK_APART, () -> {
            tabs.lookAgain();
            return false;
        });
    }

    @Bean
    @Background
    SmartLifecycle hintHours(HintTabs tabs) {
        return new Hours(tabs);
    }

    private static final class Hours implements SmartLifecycle {

        private final HintTabs tabs;
        private volatile boolean open;

        Hours(HintTabs tabs) {
            this.tabs = tabs;
        }

        @Override
        public void start() {
            open = true;
        }

        @Override
        public void stop() {
            open = false;
            tabs.closeAll();
        }

        @Override
        public boolean isRunning() {
            return open;
        }

        @Override
        public int getPhase() {
            return Integer.MAX_VALUE;
        }
    }
}
