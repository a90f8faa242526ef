package vn.hoitu.site;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.change.ChangeFollower;
import vn.hoitu.site.cache.PageCache;
import vn.hoitu.site.cache.PageCacheFollower;
import vn.hoitu.site.cache.PageCacheHandler;
import vn.hoitu.site.cache.PageKey;
import vn.hoitu.site.cache.StoredPage;

/** Puts the pages in memory in front of everything the server does. */
@Configuration(proxyBeanMethods = false)
class SiteServing {

    @Bean
    PageCache pageCache(Clock clock) {
        return new PageCache(clock, System::nanoTime, PageCache.LIMIT_BYTES);
    }

    @Bean
    ChangeFollower pageCacheFollower(PageCache cache) {
        return new PageCacheFollower(cache);
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> pagesInFront(PageCache cache, SiteAssets assets) {
        return factory -> factory.addServerCustomizers(server -> {
            PageCacheHandler inFront =
                    new PageCacheHandler((host, path, query) -> find(cache, assets, host, path, query));
            inFront.setHandler(server.getHandler());
            server.setHandler(inFront);
        });
    }

    private static Optional<StoredPage> find(
            PageCache cache, SiteAssets assets, String host, String path, @Nullable String query) {
        if (path.startsWith(SiteAssets.FOLDER)) {
            return assets.find(path);
        }
        return PageKey.of(SiteHosts.normal(host), path, query).flatMap(cache::find);
    }
}
