package vn.hoitu.shared.web;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/**
 * What no endpoint has to look for itself: holes in a list that promises none, times beyond every calendar, and the
 * one sign that no database keeps. The whole body of a request is walked before its controller sees it, and what is
 * wrong is named by its path.
 */
@ControllerAdvice
class RequestGuard extends RequestBodyAdviceAdapter {

    /** Deeper than any request of ours; what nests deeper is read by its own rules. */
    private static final int MOST_LEVELS = 24;

    private record Part(String name, Method accessor, boolean holesAllowed) {}

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                            .map(RequestGuard::part)
                            .toList()
                    : List.of();
        }
    };

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        List<FieldProblem> problems = new ArrayList<>();
        look(body, "", false, 0, problems);
        if (!problems.isEmpty()) {
            throw new RefusedRequest(new Refusal(Refusal.Kind.MALFORMED, "wrong-types", Map.of(), problems));
        }
        return body;
    }

    private static void look(
            @Nullable Object value, String path, boolean holesAllowed, int level, List<FieldProblem> problems) {
        if (value == null || level > MOST_LEVELS) {
            return;
        }
        switch (value) {
            case String text -> {
                if (text.indexOf('\0') >= 0) {
                    problems.add(FieldProblem.of(path, "unreadable-sign"));
                }
            }
            case Collection<?> list -> elements(list, path, holesAllowed, level, problems);
            case Map<?, ?> map ->
                map.forEach((key, each) -> look(each, inner(path, String.valueOf(key)), true, level + 1, problems));
            default -> {
                if (!CalendarReach.isWithin(value)) {
                    problems.add(FieldProblem.of(path, "beyond-calendar"));
                }
                PARTS.get(value.getClass())
                        .forEach(part -> look(
                                read(part, value), inner(path, part.name()), part.holesAllowed(), level + 1, problems));
            }
        }
    }

    private static void elements(
            Collection<?> list, String path, boolean holesAllowed, int level, List<FieldProblem> problems) {
        int index = 0;
        for (Object each : list) {
            String place = path + "[" + index++ + "]";
            if (each == null && !holesAllowed) {
                problems.add(FieldProblem.of(place, "required"));
                return; // one hole says it; a list of a million of them says nothing more
            }
            look(each, place, holesAllowed, level + 1, problems);
        }
    }

    private static String inner(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Part part(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // the records of requests are package-private
        AnnotatedType type = component.getAnnotatedType();
        boolean holes = type instanceof AnnotatedParameterizedType list
                && Arrays.stream(list.getAnnotatedActualTypeArguments())
                        .anyMatch(element -> element.isAnnotationPresent(Nullable.class));
        return new Part(component.getName(), accessor, holes);
    }

    private static @Nullable Object read(Part part, Object value) {
        try {
            return part.accessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A request cannot be read: " + value.getClass(), e);
        }
    }
}
