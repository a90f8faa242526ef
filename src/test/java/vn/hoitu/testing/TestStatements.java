package vn.hoitu.testing;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** What one request asks of the database, from the cookie to the answer, when it carries the header. */
@TestConfiguration(proxyBeanMethods = false)
public class TestStatements {

    public static final String HEADER = "X-Statements";

    private static final ThreadLocal<List<String>> OF_THIS_REQUEST = new ThreadLocal<>();
    private static final Map<String, List<String>> ALL = new ConcurrentHashMap<>();

    /** The statements of the request that carried this value, in their order. */
    public static List<String> of(String request) {
        return List.copyOf(ALL.getOrDefault(request, List.of()));
    }

    @Bean
    FilterRegistrationBean<Filter> statementsOfARequest() {
        FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>((request, response, chain) -> {
            String name = ((jakarta.servlet.http.HttpServletRequest) request).getHeader(HEADER);
            if (name == null) {
                chain.doFilter(request, response);
                return;
            }
            List<String> statements = new ArrayList<>();
            ALL.put(name, statements);
            OF_THIS_REQUEST.set(statements);
            try {
                chain.doFilter(request, response);
            } finally {
                OF_THIS_REQUEST.remove();
            }
        });
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    ExecuteListenerProvider statementListener() {
        return new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                List<String> statements = OF_THIS_REQUEST.get();
                if (statements != null) {
                    statements.add(context.sql());
                }
            }
        });
    }
}
