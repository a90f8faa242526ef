package vn.hoitu.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.ActorAuthentication;

/** The door of the API: everything needs a known actor but the few addresses that make one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionLimits.class)
class IdentitySecurity {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Credentials credentials, AnswersOnce answers, ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable) // BrowserCheck: header and origin, see ADR on sessions
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new ActorFilter(credentials), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new BrowserCheck(problems), ActorFilter.class)
                .addFilterAfter(new IdempotencyFilter(answers, problems), AuthorizationFilter.class)
                .headers(h -> h.contentSecurityPolicy(
                                c -> c.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/api/v1/session", "/api/v1/session/second-factor")
                                .permitAll()
                                .requestMatchers(
                                        "/api/v1/setup/*",
                                        "/api/v1/invitations/*",
                                        "/api/v1/resets/*",
                                        "/api/v1/meta",
                                        "/api/v1/openapi.json")
                                .permitAll()
                                .requestMatchers("/api/v1/me/**", "/api/v1/session", "/api/v1/sessions/**")
                                .access((who, where) -> new AuthorizationDecision(atAScreen(who.get())))
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(e -> e.authenticationEntryPoint((request, response, cause) -> problems.write(
                                request, response, Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in")))
                        .accessDeniedHandler(
                                (request, response, cause) -> problems.write(request, response, Refusal.forbidden())))
                .build();
    }

    /** One's account is changed by the person; a token, however wide its scopes, never gets at password or sessions. */
    private static boolean atAScreen(@Nullable Authentication who) {
        return who instanceof ActorAuthentication known && known.getPrincipal().scopes() == null;
    }

    /** People sign in through {@link SignIn} only; this keeps Spring Security from making a user of its own. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, LocaleResolver locales, JsonMapper json) {
        return (request, response, refusal) -> {
            response.setStatus(refusal.kind().status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(json.writeValueAsBytes(problems.inWords(refusal, locales.resolveLocale(request))));
        };
    }

    /** Writes a refusal from places before the controllers. */
    interface ProblemWriter {
        void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException;
    }
}
