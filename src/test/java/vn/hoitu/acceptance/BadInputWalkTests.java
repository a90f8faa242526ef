package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/**
 * Walks every endpoint with holes in its lists, times beyond every calendar and the sign that no database keeps, in each
 * field that could hold them: the answer names the field, and is never a fault of ours.
 */
@ModuleTest
class BadInputWalkTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final String FAR_DAY = "+999999999-01-01";
    private static final String FAR_MOMENT = "+1000000000-01-01T00:00:00Z";
    private static final String NUL = "một\0hai";
    private static final int MOST_LEVELS = 3;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp chief;

    /** A call of an endpoint with one thing wrong, and the field that the answer must name. */
    record Wrong(String method, String path, @Nullable Object body, String field) {}

    @BeforeEach
    void aPaper() {
        paper = newsrooms.aPaper();
        chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
    }

    @Test
    void everyFieldOfEveryBodyIsGuarded() {
        List<Wrong> walked = new ArrayList<>();
        mappings.getHandlerMethods()
                .forEach((info, handler) -> body(handler).ifPresent(type -> {
                    List<Wrong> bodies = new ArrayList<>();
                    info.getPatternValues()
                            .forEach(pattern -> info.getMethodsCondition()
                                    .getMethods()
                                    .forEach(method -> wrongs(type, "", 0)
                                            .forEach(wrong -> bodies.add(new Wrong(
                                                    method.name(), path(pattern), wrong.body(), wrong.field())))));
                    walked.addAll(bodies);
                }));

        assertThat(walked).hasSizeGreaterThan(300);
        assertThat(answers(walked)).isEmpty();
    }

    @Test
    void everyTimeInAQueryIsGuarded() {
        List<Wrong> walked = new ArrayList<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                String far = far(parameter.getParameterType());
                if (far != null && parameter.hasParameterAnnotation(RequestParam.class)) {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    String name = handler.getMethod()
                            .getParameters()[parameter.getParameterIndex()]
                            .getName();
                    info.getPatternValues()
                            .forEach(pattern -> walked.add(new Wrong(
                                    methods.stream()
                                            .map(RequestMethod::name)
                                            .findFirst()
                                            .orElse("GET"),
                                    path(pattern) + "?" + name + "=" + far.replace("+", "%2B"),
                                    null,
                                    name)));
                }
            }
        });

        assertThat(walked).hasSizeGreaterThan(20);
        assertThat(answers(walked)).isEmpty();
    }

    private List<String> answers(List<Wrong> walked) {
        List<String> unguarded = new ArrayList<>();
        for (Wrong wrong : walked) {
            TestHttp.Answer answer = chief.send(wrong.method(), wrong.path(), wrong.body());
            boolean closed = Set.of(401, 403, 404, 405, 415).contains(answer.status());
            if (!closed && !(answer.status() == 400 && names(answer.json(), wrong.field()))) {
                unguarded.add(wrong + " → " + answer.status() + " " + answer.body());
            }
        }
        return unguarded;
    }

    /** A part that is read by rules of its own may be named as a whole. */
    private static boolean names(JsonNode answer, String field) {
        return answer.at("/fields").findValuesAsString("field").stream()
                .anyMatch(named -> !named.isEmpty() && (named.equals(field) || field.startsWith(named + ".")));
    }

    private Optional<Class<?>> body(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .findFirst();
    }

    /** Bodies with one thing wrong each, also in the records within. */
    private static List<Wrong> wrongs(Class<?> type, String within, int level) {
        List<Wrong> found = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String field = within + name;
            Class<?> kind = component.getType();
            if (far(kind) != null) {
                found.add(new Wrong("", "", Map.of(name, far(kind)), field));
            } else if (kind == String.class) {
                found.add(new Wrong("", "", Map.of(name, NUL), field));
            } else if (Collection.class.isAssignableFrom(kind)) {
                found.addAll(inList(component, name, field, level));
            } else if (kind.isRecord() && level < MOST_LEVELS) {
                wrongs(kind, field + ".", level + 1)
                        .forEach(w -> found.add(new Wrong("", "", Map.of(name, present(w.body())), w.field())));
            }
        }
        return found;
    }

    private static List<Wrong> inList(RecordComponent component, String name, String field, int level) {
        List<Wrong> found = new ArrayList<>();
        if (!holesAllowed(component)) {
            found.add(new Wrong("", "", Map.of(name, Collections.singletonList(null)), field + "[0]"));
        }
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (element instanceof Class<?> record && record.isRecord() && level < MOST_LEVELS) {
            wrongs(record, field + "[0].", level + 1)
                    .forEach(w -> found.add(new Wrong("", "", Map.of(name, List.of(present(w.body()))), w.field())));
        } else if (element == String.class) {
            found.add(new Wrong("", "", Map.of(name, List.of(NUL)), field + "[0]"));
        }
        return found;
    }

    private static Object present(@Nullable Object body) {
        return body == null ? new HashMap<>() : body;
    }

    private static boolean holesAllowed(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String far(Class<?> type) {
        return type == LocalDate.class ? FAR_DAY : type == Instant.class ? FAR_MOMENT : null;
    }

    private String path(String pattern) {
        Matcher matcher = VARIABLE.matcher(pattern);
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    path,
                    switch (matcher.group(1)) {
                        case "agency" -> paper.id().toString();
                        case "number", "revision" -> "1";
                        case "rendition" -> "thumb";
                        default -> UUID.randomUUID().toString();
                    });
        }
        return matcher.appendTail(path).toString();
    }
}
