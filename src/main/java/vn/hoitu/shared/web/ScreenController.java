package vn.hoitu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/** Serves the newsroom's and the steering's screens: one page with a fresh nonce, and its hashed assets. */
@Controller
class ScreenController {

    private static final String NONCE = "__CSP_NONCE__";
    private static final String ASSETS = "/app-assets/";
    private static final int NONCE_BYTES = 18;
    private static final Map<String, MediaType> TYPES = Map.of(
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "woff2", MediaType.parseMediaType("font/woff2"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "png", MediaType.IMAGE_PNG,
            "ico", MediaType.parseMediaType("image/x-icon"),
            "json", MediaType.APPLICATION_JSON,
            "webmanifest", MediaType.parseMediaType("application/manifest+json"));

    private final SecureRandom random = new SecureRandom();
    private final PublicAddress addresses;
    private final String page;

    ScreenController(PublicAddress addresses) {
        this.addresses = addresses;
        this.page = read(new ClassPathResource("web/index.html"));
    }

    @GetMapping({"/toa-soan", "/toa-soan/**", "/dieu-hanh", "/dieu-hanh/**"})
    ResponseEntity<String> screen() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(nonce))
                .body(page.replace(NONCE, nonce));
    }

    /**
     * Frames are allowed for the preview of a page and from nowhere else. The address for writing together is named
     * beside the page's own, which older browsers do not take to cover WebSockets.
     */
    private String policy(String nonce) {
        String sockets = addresses.installation().toString().replaceFirst("^http", "ws");
        return "default-src 'self'; script-src 'self' 'nonce-%s'; style-src 'self' 'nonce-%s'; ".formatted(nonce, nonce)
                + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self' %s; frame-src 'self'; "
                        .formatted(sockets)
                + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    @GetMapping(ASSETS + "**")
    ResponseEntity<Resource> asset(HttpServletRequest request) {
        String name = request.getRequestURI().substring(ASSETS.length());
        Resource resource = new ClassPathResource("web/" + name);
        boolean plain = name.matches("[A-Za-z0-9_./@-]+") && !name.contains("..");
        MediaType type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (!plain || type == null || !resource.exists()) {
            throw new RefusedRequest(Refusal.absent());
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(resource);
    }

    /** Wakes with push messages; it stands below the screens' own address, which is all it may act for. */
    @GetMapping("/toa-soan/thong-bao.js")
    ResponseEntity<Resource> serviceWorker() {
        Resource worker = new ClassPathResource("web/thong-bao.js");
        if (!worker.exists()) {
            throw new RefusedRequest(Refusal.absent());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(worker);
    }

    private static String read(ClassPathResource resource) {
        if (!resource.exists()) {
            return "<!doctype html><meta charset=utf-8><title>Hội Tụ</title><p>Màn hình chưa được dựng: chạy ./run để dựng.";
        }
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
