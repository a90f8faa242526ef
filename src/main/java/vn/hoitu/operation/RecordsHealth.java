package vn.hoitu.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.change.ChangeReader;

/** Ready means: the records answer, and this node follows what other nodes change. */
@Component("records")
class RecordsHealth implements HealthIndicator {

    private static final int ANSWER_LIMIT_SECONDS = 2;
    private static final Duration LAG_LIMIT = Duration.ofSeconds(5);

    private final DataSource database;
    private final ObjectProvider<ChangeReader> changes;

    RecordsHealth(DataSource database, ObjectProvider<ChangeReader> changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public Health health() {
        try (Connection connection = database.getConnection()) {
            if (!connection.isValid(ANSWER_LIMIT_SECONDS)) {
                return Health.down().withDetail("database", "no answer").build();
            }
        } catch (SQLException e) {
            return Health.down().withDetail("database", "away").build();
        }
        ChangeReader reader = changes.getIfAvailable();
        if (reader != null) {
            Duration lag = InstallationState.sinceLastReading(reader);
            if (lag.compareTo(LAG_LIMIT) > 0) {
                return Health.outOfService()
                        .withDetail("changesReadSecondsAgo", lag.toSeconds())
                        .build();
            }
        }
        return Health.up().build();
    }
}
