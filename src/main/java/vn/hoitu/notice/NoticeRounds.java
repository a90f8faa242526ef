package vn.hoitu.notice;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.notice.push.PushMessages;
import vn.hoitu.notice.push.PushService;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.web.PublicAddress;

/** On every node what is due leaves, each by one of them. */
@Configuration(proxyBeanMethods = false)
class NoticeRounds {

    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Duration SWEEP = Duration.ofHours(1);

    @Bean
    PushMessages pushMessages(
            @Value("${hoitu.push.loopback-too:false}") boolean loopbackToo,
            @Value("${hoitu.mail.from:}") String contact,
            PublicAddress addresses) {
        return new PushMessages(
                new PushService(loopbackToo),
                contact.isBlank() ? "https://" + addresses.installationHost() : "mailto:" + contact);
    }

    @Bean
    @Background
    Round noticeLetterRounds(NoticeLetters letters) {
        return new Round("notice-letters", ROUND, letters::writeDue);
    }

    @Bean
    @Background
    Round pushMessageRounds(PushRounds rounds) {
        return new Round("push", ROUND, rounds::sendDue);
    }

    @Bean
    @Background
    Round noticeSweeps(Deliveries deliveries, Clock clock) {
        return new Round("notice-sweep", SWEEP, () -> {
            deliveries.sweep(clock.instant());
            return false;
        });
    }
}
