package vn.hoitu.site.cache;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers with a page from memory before any servlet is woken; hands on everything else. Never blocks. */
public final class PageCacheHandler extends Handler.Wrapper {

    /** Finds a page by host, raw path and raw query. */
    @FunctionalInterface
    public interface Pages {
        Optional<StoredPage> find(String host, String rawPath, @Nullable String rawQuery);
    }

    private final Pages pages;

    public PageCacheHandler(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        if (!head && !HttpMethod.GET.is(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        String path = request.getHttpURI().getPath();
        Optional<StoredPage> page = path == null
                ? Optional.empty()
                : pages.find(
                        Request.getServerName(request),
                        path,
                        request.getHttpURI().getQuery());
        if (page.isEmpty()) {
            return super.handle(request, response, callback);
        }
        StoredPage.Reply reply = page.get()
                .reply(
                        head,
                        request.getHeaders().get(HttpHeader.ACCEPT_ENCODING),
                        request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
        response.setStatus(reply.status());
        reply.headers().forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
        if (reply.lengthBytes() >= 0) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.lengthBytes());
        }
        ByteBuffer body = reply.body();
        response.write(true, body == null ? BufferUtil.EMPTY_BUFFER : body, callback);
        return true;
    }
}
