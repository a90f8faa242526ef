package vn.hoitu.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The video and social sites whose addresses may become an embed. All others stay ordinary links. */
enum EmbedSource {
    YOUTUBE(
            Set.of(
                    "youtube.com",
                    "www.youtube.com",
                    "m.youtube.com",
                    "youtube-nocookie.com",
                    "www.youtube-nocookie.com",
                    "youtu.be"),
            "(?:youtu\\.be/|/embed/|/shorts/|/live/|/v/|[?&]v=)([\\w-]{11})(?:[?&#/]|$)",
            "https://www.youtube.com/watch?v=%s",
            "https://www.youtube-nocookie.com/embed/%s"),
    VIMEO(
            Set.of("vimeo.com", "www.vimeo.com", "player.vimeo.com"),
            "vimeo\\.com/(?:video/|channels/\\w+/)?(\\d{5,12})(?:[?&#/]|$)",
            "https://vimeo.com/%s",
            "https://player.vimeo.com/video/%s?dnt=1"),
    DAILYMOTION(
            Set.of("dailymotion.com", "www.dailymotion.com", "dai.ly"),
            "(?:dai\\.ly/|/video/)([a-zA-Z0-9]{5,12})(?:[?&#_/]|$)",
            "https://www.dailymotion.com/video/%s",
            "https://www.dailymotion.com/embed/video/%s"),
    FACEBOOK(Set.of("facebook.com", "www.facebook.com", "m.facebook.com", "fb.watch")),
    X(Set.of("twitter.com", "www.twitter.com", "mobile.twitter.com", "x.com", "www.x.com")),
    INSTAGRAM(Set.of("instagram.com", "www.instagram.com")),
    TIKTOK(Set.of("tiktok.com", "www.tiktok.com", "vt.tiktok.com")),
    SPOTIFY(Set.of("open.spotify.com")),
    SOUNDCLOUD(Set.of("soundcloud.com", "w.soundcloud.com")),
    ZALO(Set.of("video.zalo.me"));

    /** @param player for an inline frame; empty where the site needs its own script, which pages do not load */
    record Embed(EmbedSource source, String address, Optional<String> player) {}

    private static final int MAX_ADDRESS_UNITS = 2_000;
    private static final List<EmbedSource> ALL = List.of(values());

    private final Set<String> hosts;
    private final Optional<Pattern> id;
    private final String address;
    private final String player;

    EmbedSource(Set<String> hosts) {
        this.hosts = hosts;
        this.id = Optional.empty();
        this.address = "";
        this.player = "";
    }

    EmbedSource(Set<String> hosts, String id, String address, String player) {
        this.hosts = hosts;
        this.id = Optional.of(Pattern.compile(id));
        this.address = address;
        this.player = player;
    }

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Knows an address with or without scheme; the result's address is always https. */
    static Optional<Embed> recognise(String foreign) {
        String https = foreign.startsWith("//") ? "https:" + foreign : foreign.replaceFirst("^(?i)http://", "https://");
        if (https.length() > MAX_ADDRESS_UNITS || !SafeAddress.isHttps(https)) {
            return Optional.empty();
        }
        String host = SafeAddress.host(https).orElse("");
        return ALL.stream()
                .filter(source -> source.hosts.contains(host))
                .findFirst()
                .flatMap(source -> source.embed(https));
    }

    private Optional<Embed> embed(String https) {
        if (id.isEmpty()) {
            return Optional.of(new Embed(this, https, Optional.empty()));
        }
        Matcher matcher = id.get().matcher(https);
        return matcher.find()
                ? Optional.of(new Embed(
                        this, address.formatted(matcher.group(1)), Optional.of(player.formatted(matcher.group(1)))))
                : Optional.empty();
    }

    String displayName() {
        return switch (this) {
            case YOUTUBE -> "YouTube";
            case VIMEO -> "Vimeo";
            case DAILYMOTION -> "Dailymotion";
            case FACEBOOK -> "Facebook";
            case X -> "X";
            case INSTAGRAM -> "Instagram";
            case TIKTOK -> "TikTok";
            case SPOTIFY -> "Spotify";
            case SOUNDCLOUD -> "SoundCloud";
            case ZALO -> "Zalo";
        };
    }
}
