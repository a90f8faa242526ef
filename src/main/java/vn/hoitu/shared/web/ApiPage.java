package vn.hoitu.shared.web;

import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.RefusedRequest;

/** The API's document as a page that a person can read. */
@Controller
class ApiPage {

    private static final Map<String, String> FILES =
            Map.of("docs.js", "text/javascript;charset=UTF-8", "docs.css", "text/css;charset=UTF-8");

    @GetMapping("/tai-lieu-api")
    ResponseEntity<Resource> page() {
        return file("index.html", "text/html;charset=UTF-8");
    }

    @GetMapping("/tai-lieu-api/{name}")
    ResponseEntity<Resource> part(@PathVariable String name) {
        String type = FILES.get(name);
        if (type == null) {
            throw new RefusedRequest(Refusal.absent());
        }
        return file(name, type);
    }

    private static ResponseEntity<Resource> file(String name, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'")
                .body(new ClassPathResource("api-docs/" + name));
    }
}
