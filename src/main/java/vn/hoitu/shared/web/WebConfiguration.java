package vn.hoitu.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/** What every controller may rely on: the actor as an argument, ids as types, texts in the person's language. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, AgencyId.class, text -> new AgencyId(UUID.fromString(text)));
        registry.addConverter(String.class, PersonId.class, text -> new PersonId(UUID.fromString(text)));
        registry.addConverter(String.class, UUID.class, (Converter<String, UUID>) UUID::fromString);
        Printer<Object> asItIs = (value, locale) -> value.toString();
        Parser<LocalDate> day = (text, locale) -> CalendarReach.within(LocalDate.parse(text.strip()));
        Parser<Instant> moment = (text, locale) -> CalendarReach.within(Instant.parse(text.strip()));
        registry.addFormatterForFieldType(LocalDate.class, asItIs, day);
        registry.addFormatterForFieldType(Instant.class, asItIs, moment);
    }

    @Bean
    WebMvcRegistrations endpointsByShape() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new ShapedMapping();
            }
        };
    }

    /** What is of the wrong type is refused, not guessed at: "5" is a text, 5 is none, and 1.5 is no whole number. */
    @Bean
    JsonMapperBuilderCustomizer strictTypes() {
        return json -> json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> refusalsInOurWords(RefusalPage page) {
        return factory -> factory.addServerCustomizers(server -> server.setErrorHandler(new ServerRefusals(page)));
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
        resolver.setDefaultLocale(VIETNAMESE);
        return resolver;
    }

    /** Each module brings {@code messages/<module>_vi.properties} and {@code _en.properties}. */
    @Bean
    MessageSource messageSource() {
        try {
            String[] names = Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*_vi.properties"))
                    .map(r -> "classpath:messages/"
                            + String.valueOf(r.getFilename()).replace("_vi.properties", ""))
                    .distinct()
                    .toArray(String[]::new);
            ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();
            source.setBasenames(names);
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setDefaultLocale(VIETNAMESE);
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ActorArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Actor.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known) {
                return known.getPrincipal();
            }
            throw new RefusedRequest(Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in"));
        }
    }
}
