package vn.hoitu.shared.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;

/** The OpenAPI document: what the code says about each record, nullability included, in a stable order. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class)
                .replaceWithClass(AgencyId.class, java.util.UUID.class)
                .replaceWithClass(PersonId.class, java.util.UUID.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .servers(List.of(new Server().url("/"))) // without one, the library names the host that asked
                .info(new Info()
                        .title("Hội Tụ")
                        .version("v1")
                        .description(
                                "Everything the screens do. Errors are application/problem+json with stable codes. "
                                        + "Sign in with a session cookie (changes need the header X-Hoitu: 1) or with an API token.")
                        .license(new License().name("Apache-2.0")))
                .schemaRequirement(
                        "token",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .schemaRequirement(
                        "session",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("hoitu_session"));
    }

    /** Names in order, so that the committed document is comparable. */
    @Bean
    OpenApiCustomizer comparable() {
        return document -> document.getComponents()
                .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
    }

    @Bean
    ModelConverter recordsSayWhatMayBeMissing() {
        return new RecordNullability();
    }

    private static final class RecordNullability implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            JavaType javaType = Json.mapper().constructType(type.getType());
            Class<?> raw = javaType == null ? null : javaType.getRawClass();
            if (schema != null && raw != null && raw.isRecord()) {
                Schema<?> model = schema.get$ref() == null
                        ? schema
                        : context.getDefinedModels()
                                .get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
                if (model != null && model.getProperties() != null) {
                    describe(raw, model);
                }
            }
            return schema;
        }

        /** An answer always carries all its fields, some of them null; a request may leave out what is nullable. */
        @SuppressWarnings({"rawtypes", "unchecked"})
        private static void describe(Class<?> raw, Schema model) {
            boolean request = raw.getSimpleName().matches(".*(Request|Proof|Text|Ground)");
            Set<String> required = new LinkedHashSet<>();
            Map<String, Schema> properties = model.getProperties();
            for (RecordComponent component : raw.getRecordComponents()) {
                Schema property = properties.get(component.getName());
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (property == null) {
                    continue;
                }
                if (!nullable || !request) {
                    required.add(component.getName());
                }
                if (nullable) {
                    properties.put(component.getName(), orNull(property));
                }
            }
            model.setRequired(new ArrayList<>(required));
        }

        @SuppressWarnings({"rawtypes", "unchecked"})
        private static Schema orNull(Schema property) {
            if (property.getAnyOf() != null) {
                return property;
            }
            Schema nothing = new Schema().types(Set.of("null"));
            return new Schema().anyOf(List.of(property, nothing));
        }
    }
}
