package vn.hoitu.shared.mail;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;

/** On every node letters are carried, each by one of them. */
@Configuration(proxyBeanMethods = false)
class MailRounds {

    private static final Duration ROUND = Duration.ofSeconds(2);

    @Bean
    @Background
    Round mailRounds(Postman postman) {
        return new Round("mail", ROUND, postman::goRound);
    }
}
