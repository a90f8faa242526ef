package vn.hoitu.editorial;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoitu.editorial.live.Rooms;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.change.Change;
import vn.hoitu.shared.change.ChangeFollower;
import vn.hoitu.shared.node.NodeBus;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;

/** Tells the people who have a piece open, on every node, what is new in it. */
@Component
class LiveRooms implements ChangeFollower {

    private final Rooms rooms;

    LiveRooms(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Once the present transaction has come through, or at once where there is none. */
    void tell(AgencyId agency, PieceId piece, LiveNews news) {
        Runnable word = () -> {
            rooms.news(piece.value(), news.code());
            rooms.look(agency, List.of(piece.value()));
        };
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            word.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual()
                        .name("live-news")
                        .start(word); // the connection of the transaction is still held here
            }
        });
    }

    @Override
    public String name() {
        return "live-pieces";
    }

    @Override
    public void follow(List<Change> changes) {
        Map<AgencyId, List<UUID>> pieces = changes.stream()
                .filter(change -> change.kind().equals("piece"))
                .collect(Collectors.groupingBy(
                        Change::agency, Collectors.mapping(Change::subject, Collectors.toList())));
        pieces.forEach((agency, changed) -> rooms.look(agency, changed));
    }

    @Configuration(proxyBeanMethods = false)
    static class Opening {

        private static final Duration ROUND = Duration.ofMillis(200);

        @Bean
        Rooms rooms(StepAuthority authority, NodeBus nodes, MeterRegistry registry) {
            return new Rooms(authority, nodes, registry);
        }

        @Bean
        @Background
        Round liveRounds(Rooms rooms) {
            return new Round("live-rounds", ROUND, () -> {
                rooms.goRound();
                return false;
            });
        }

        @Bean
        @Background
        SmartLifecycle livePieces(Rooms rooms) {
            return new Hours(rooms);
        }
    }

    /** Open pieces are closed before anything else stops, so that everybody hears why and nothing waits. */
    private static final class Hours implements SmartLifecycle {

        private final Rooms rooms;
        private volatile boolean open;

        Hours(Rooms rooms) {
            this.rooms = rooms;
        }

        @Override
        public void start() {
            rooms.reopen();
            open = true;
        }

        @Override
        public void stop() {
            open = false;
            rooms.close();
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
