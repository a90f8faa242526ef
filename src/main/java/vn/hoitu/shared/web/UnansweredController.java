package vn.hoitu.shared.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes up what filters and the firewall refuse before a controller is asked. */
@Hidden
@Controller
class UnansweredController implements ErrorController {

    private static final int ABSENT = 404;

    private final RefusalPage page;

    UnansweredController(RefusalPage page) {
        this.page = page;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<byte[]> say(HttpServletRequest request, Locale locale) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        RefusalPage.Answer answer = page.of(
                status instanceof Integer code ? code : ABSENT, // somebody opened this very address
                path == null ? null : path.toString(),
                request.getHeader(HttpHeaders.ACCEPT),
                locale);
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.parseMediaType(answer.contentType()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", RefusalPage.POLICY)
                .body(answer.body());
    }
}
