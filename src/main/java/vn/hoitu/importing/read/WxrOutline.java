package vn.hoitu.importing.read;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoitu.importing.read.ForeignItem.ForeignPicture;
import vn.hoitu.importing.read.ForeignPiece.ForeignSection;

/** What the items of an export refer to: the site, its authors, its sections, its attachments. */
final class WxrOutline {

    private record Section(String name, String parentSlug) {}

    private String site = "";
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, ForeignPicture> attachments = new HashMap<>();
    private final Map<String, List<String>> attachmentsOfPiece = new HashMap<>();
    private final Set<String> hosts = new HashSet<>();
    private boolean wordpress;

    /** Takes an element of the channel that is no item. */
    void take(XmlElement element) {
        switch (element.name()) {
            case "wp:wxr_version" -> wordpress = true;
            case "link" -> siteIs(element.text().strip(), false);
            case "wp:base_blog_url" -> siteIs(element.text().strip(), true);
            case "wp:base_site_url" -> addHost(element.text().strip());
            case "wp:author" -> author(element);
            case "wp:category" -> section(element);
            default -> {}
        }
    }

    void takeAttachment(XmlElement item) {
        if (attachments.size() >= Limits.MOST_INDEXED_ATTACHMENTS
                || !item.of("wp:post_type").equals("attachment")) {
            return;
        }
        String id = item.of("wp:post_id");
        attachments.put(id, WxrItems.pictureOf(item));
        attachmentsOfPiece
                .computeIfAbsent(item.of("wp:post_parent"), k -> new ArrayList<>())
                .add(id);
    }

    boolean isWordpress() {
        return wordpress;
    }

    /** Address of the site, without a slash at its end; it begins every origin. */
    String site() {
        return site;
    }

    boolean isOwnHost(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    String authorName(String login) {
        return authors.getOrDefault(login, login);
    }

    Optional<ForeignPicture> attachment(String id) {
        return Optional.ofNullable(attachments.get(id));
    }

    /** In the order of the export. */
    List<ForeignPicture> attachmentsOf(String pieceId) {
        return attachmentsOfPiece.getOrDefault(pieceId, List.of()).stream()
                .flatMap(id -> attachment(id).stream())
                .toList();
    }

    /** The section with its ancestors, top first; a circle or a depth beyond the limit ends the way up. */
    ForeignSection section(String slug, String name) {
        Deque<ForeignSection.Step> path = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        path.push(new ForeignSection.Step(slug, name));
        seen.add(slug);
        @Nullable Section known = sections.get(slug);
        while (known != null && path.size() < Limits.MOST_SECTION_DEPTH && seen.add(known.parentSlug())) {
            String parent = known.parentSlug();
            known = sections.get(parent);
            if (known != null) {
                path.push(new ForeignSection.Step(parent, known.name()));
            }
        }
        return new ForeignSection(List.copyOf(path));
    }

    private void siteIs(String address, boolean better) {
        String plain = address.replaceAll("/+$", "");
        if (addHost(plain) && (better || site.isEmpty())) {
            site = plain;
        }
    }

    private boolean addHost(String address) {
        try {
            String host = URI.create(address).getHost();
            if (host == null || address.length() > Limits.MOST_ADDRESS_CHARACTERS) {
                return false;
            }
            hosts.add(host.toLowerCase(Locale.ROOT));
            return true;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private void author(XmlElement author) {
        String shown = Plain.ofHtml(author.of("wp:author_display_name"));
        String login = author.of("wp:author_login");
        if (!login.isEmpty() && authors.size() < Limits.MOST_ITEMS) {
            authors.put(login, shown.isEmpty() ? login : shown);
        }
    }

    private void section(XmlElement category) {
        String slug = category.of("wp:category_nicename");
        String name = Plain.ofHtml(category.of("wp:cat_name"));
        if (!slug.isEmpty() && sections.size() < Limits.MOST_ITEMS) {
            sections.put(slug, new Section(name.isEmpty() ? slug : name, category.of("wp:category_parent")));
        }
    }
}
