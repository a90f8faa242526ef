package vn.hoitu.contribution;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;

/** Mailboxes are looked into by whichever node comes first. */
@Configuration(proxyBeanMethods = false)
class ContributionRounds {

    private static final Duration ROUND = Duration.ofSeconds(20);

    @Bean
    @Background
    Round contributionMailboxRounds(MailboxRound round) {
        return new Round("contribution-mailboxes", ROUND, () -> {
            round.goRound();
            return false;
        });
    }
}
