package vn.hoitu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.HoiTu;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** The database goes away under a running program and comes back. */
class DatabaseAwayTests {

    /** A request that needs the records, and nobody signed in. */
    @RestController
    static class Asking {

        private final Tenancy tenancy;
        private final DSLContext sql;

        Asking(Tenancy tenancy, DSLContext sql) {
            this.tenancy = tenancy;
            this.sql = sql;
        }

        @GetMapping("/asking")
        long ask() {
            return tenancy.reading(
                    new AgencyId(new UUID(1, 1)), () -> (long) sql.fetchValue("select count(*) from audit.entry"));
        }

        @Bean
        @Order(0)
        static SecurityFilterChain askingChain(HttpSecurity http) {
            return http.securityMatcher("/asking")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    @Test
    void requestsAreAnsweredWithAProblemMeanwhileAndRecoverWithoutARestart() throws Exception {
        Path data = ProgramProcess.freshFolder();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(HoiTu.class, Asking.class)
                .run(
                        "--hoitu.data=" + data,
                        "--server.port=0",
                        "--management.server.port=0",
                        "--hoitu.base-url-port-shown=false")) {
            int port = Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
            assertThat(ask(port).statusCode()).isEqualTo(200);

            Path needed = data.resolve("postgres/data-18/global/pg_control");
            Path aside = data.resolve("pg_control.aside");
            Files.move(needed, aside); // so that it cannot start again before we let it
            ProcessHandle.of(ProgramProcess.databaseProcess(data)).orElseThrow().destroyForcibly();

            ProgramProcess.await(() -> ask(port).statusCode() == 503);
            assertThat(ask(port).body()).contains("\"code\":\"database-away\"").doesNotContain("Exception", "jdbc");

            Files.move(aside, needed);
            ProgramProcess.await(() -> ask(port).statusCode() == 200);
        }
    }

    private static HttpResponse<String> ask(int port) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/asking"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
