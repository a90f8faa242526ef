package vn.hoitu.shared.web;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what the server itself refuses, before the program sees a request: broken lines, heads and addresses. */
final class ServerRefusals extends ErrorHandler {

    private final RefusalPage page;

    ServerRefusals(RefusalPage page) {
        this.page = page;
    }

    /** A broken request is answered whatever its method was meant to be. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
        HttpFields head = request.getHeaders();
        RefusalPage.Answer answer = page.of(code, path, head.get(HttpHeader.ACCEPT), language(head));
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        response.getHeaders().put("Content-Security-Policy", RefusalPage.POLICY);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    /** A head that was not read to its end says nothing of the language. */
    private static @Nullable Locale language(HttpFields head) {
        if (head.size() == 0) {
            return null;
        }
        List<String> wanted = head.getQualityCSV(HttpHeader.ACCEPT_LANGUAGE);
        for (String language : wanted) {
            if (language.startsWith("vi")) {
                return WebConfiguration.VIETNAMESE;
            }
            if (language.startsWith("en")) {
                return Locale.ENGLISH;
            }
        }
        return WebConfiguration.VIETNAMESE;
    }
}
