package vn.hoitu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/** Sees to {@link OnlyKnownParameters}. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")
                && handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(OnlyKnownParameters.class)) {
            List<String> known = known(method);
            FieldProblem[] wrong = request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name) && !inPath(method, name))
                    .sorted()
                    .map(name -> new FieldProblem(name, "unknown-parameter", Map.of("choices", known)))
                    .toArray(FieldProblem[]::new);
            if (wrong.length > 0) {
                throw new RefusedRequest(Refusal.invalid(wrong));
            }
        }
        return true;
    }

    private static List<String> known(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestParam.class))
                .map(KnownParameters::name)
                .toList();
    }

    /** What stands in the path already may be said once more. */
    private static boolean inPath(HandlerMethod method, String name) {
        return Stream.of(method.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(PathVariable.class))
                .anyMatch(p -> p.getParameter().getName().equals(name));
    }

    private static String name(MethodParameter parameter) {
        String given = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                .name();
        return given.isEmpty() ? Objects.requireNonNull(parameter.getParameter().getName()) : given;
    }
}
