package vn.hoitu.shared.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.jooq.conf.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts the database where it is embedded and opens the application's and the owner's doors to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final int POOL_CONNECTIONS = 24;
    private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;
    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    DataFolder dataFolder(DatabaseSettings settings) {
        return settings.nodeFolder() == null
                ? new DataFolder(settings.data())
                : new DataFolder(settings.data(), settings.nodeFolder());
    }

    @Bean
    DatabaseAccess databaseAccess(DatabaseSettings settings, DataFolder folder) {
        DatabaseAccess access = settings.dbUrl() != null && !settings.dbUrl().isBlank()
                ? external(settings, folder)
                : embedded(folder, settings.exclusive());
        DatabaseRoles.ensure(access);
        return access;
    }

    private static DatabaseAccess external(DatabaseSettings settings, DataFolder folder) {
        return new DatabaseAccess(
                Objects.requireNonNull(settings.dbUrl()),
                Objects.requireNonNullElse(settings.dbOwner(), EmbeddedPostgres.OWNER),
                Objects.requireNonNullElse(settings.dbOwnerPassword(), ""),
                Objects.requireNonNullElse(settings.dbApplication(), EmbeddedPostgres.APPLICATION),
                Objects.requireNonNullElseGet(
                        settings.dbApplicationPassword(), () -> folder.secret("database-application")));
    }

    /** The process that holds the folder's lock ends the server it started or took over; a command beside it does not. */
    private static DatabaseAccess embedded(DataFolder folder, boolean exclusive) {
        boolean owner = folder.lock().isPresent();
        if (exclusive && !owner) {
            throw new DataFolderInUse(folder.root());
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.startOrAdopt(folder);
        if (owner) {
            SpringApplication.getShutdownHandlers().add(postgres::stop);
            postgres.keepRunning();
        } else {
            log.info("The program is running on this data folder; using its database");
        }
        return postgres.access();
    }

    @Bean
    DataSource dataSource(DatabaseAccess access) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.url());
        config.setUsername(access.applicationName());
        config.setPassword(access.applicationPassword());
        config.setMaximumPoolSize(POOL_CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.setPoolName("hoitu");
        config.addDataSourceProperty("logServerErrorDetail", "false"); // it quotes rows, and rows name people
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAccess access) {
        return new DriverManagerDataSource(access.url(), access.ownerName(), access.ownerPassword());
    }

    @Bean
    Settings jooqSettings() {
        return new Settings().withRenderSchema(true).withExecuteLogging(false);
    }

    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)); // as fine as PostgreSQL keeps time
    }
}
