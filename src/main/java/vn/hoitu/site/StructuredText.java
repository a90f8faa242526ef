package vn.hoitu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.text.Slug;

/** What machines read of a page (schema.org as JSON-LD), safe inside a script element. */
@Component
class StructuredText {

    private final JsonMapper json;

    StructuredText(JsonMapper json) {
        this.json = json;
    }

    String article(
            SiteContext site,
            Article article,
            String sectionName,
            @Nullable String image,
            List<PublishedCorrection> corrections) {
        Headline headline = article.headline();
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("@context", "https://schema.org");
        news.put("@type", "NewsArticle");
        news.put("mainEntityOfPage", site.address() + headline.path());
        news.put("headline", headline.title());
        putIfThere(news, "description", headline.sapo());
        news.put("inLanguage", "vi");
        news.put("datePublished", VietnameseDates.iso(headline.firstPublishedAt()));
        news.put("dateModified", VietnameseDates.iso(headline.publishedAt()));
        putIfThere(news, "articleSection", sectionName);
        if (!article.tags().isEmpty()) {
            news.put("keywords", article.tags());
        }
        if (image != null) {
            news.put("image", List.of(image));
        }
        List<Map<String, Object>> authors = new ArrayList<>();
        for (AuthorView author : article.authors()) {
            authors.add(Map.of(
                    "@type",
                    "Person",
                    "name",
                    author.name(),
                    "url",
                    site.address() + "/tac-gia/" + Slug.of(author.name())));
        }
        news.put("author", authors.isEmpty() ? publisher(site) : authors);
        news.put("publisher", publisher(site));
        if (!corrections.isEmpty()) {
            news.put(
                    "correction",
                    corrections.stream()
                            .map(c -> Map.of(
                                    "@type", "CorrectionComment",
                                    "text", c.right(),
                                    "datePublished", VietnameseDates.iso(c.publishedAt())))
                            .toList());
        }
        return safe(news);
    }

    String home(SiteContext site) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put("@type", "WebSite");
        page.put("url", site.address() + "/");
        page.put("name", site.profile().productName());
        page.put("inLanguage", "vi");
        page.put("publisher", publisher(site));
        return safe(page);
    }

    private static Map<String, Object> publisher(SiteContext site) {
        AgencyProfile profile = site.profile();
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "NewsMediaOrganization");
        publisher.put("name", profile.agencyName());
        publisher.put("url", site.address() + "/");
        return publisher;
    }

    private static void putIfThere(Map<String, Object> object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }

    /** A script element ends at the first {@code </script}, whatever stands around it; so no such signs stand in it. */
    private String safe(Map<String, Object> object) {
        return json.writeValueAsString(object)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
