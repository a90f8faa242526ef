package vn.hoitu.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import vn.hoitu.site.cache.StoredPage;

/** Sends an answer through the servlet, with the same headers as a page from memory. */
record SiteReply(HttpServletRequest request, HttpServletResponse response) {

    private static final int RETRY_AFTER_SECONDS = 5;

    boolean isReading() {
        return request.getMethod().equals("GET") || isHead();
    }

    private boolean isHead() {
        return request.getMethod().equals("HEAD");
    }

    void refuseMethod(SiteAnswer answer) throws IOException {
        response.setHeader("Allow", "GET, HEAD");
        send(answer);
    }

    void send(SiteAnswer answer) throws IOException {
        switch (answer) {
            case SiteAnswer.Page page -> {
                if (page.status() == 503) {
                    response.setIntHeader("Retry-After", RETRY_AFTER_SECONDS);
                }
                send(stored(page));
            }
            case SiteAnswer.Moved(String location) -> {
                SiteHeaders.PAGE.forEach(response::setHeader);
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", location);
            }
            case SiteAnswer.Picture picture -> send(picture);
        }
    }

    void send(StoredPage page) throws IOException {
        StoredPage.Reply reply =
                page.reply(isHead(), request.getHeader("Accept-Encoding"), request.getHeader("If-None-Match"));
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        if (reply.lengthBytes() >= 0) {
            response.setContentLengthLong(reply.lengthBytes());
        }
        ByteBuffer body = reply.body();
        if (body != null) {
            Channels.newChannel(response.getOutputStream()).write(body);
        }
    }

    static StoredPage stored(SiteAnswer.Page page) {
        return StoredPage.of(page.status(), page.type(), page.body(), SiteHeaders.PAGE);
    }

    private void send(SiteAnswer.Picture picture) throws IOException {
        String tag = '"' + picture.tag() + '"';
        SiteHeaders.PICTURE.forEach(response::setHeader);
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(picture.file().mime());
        response.setContentLengthLong(picture.file().bytes());
        if (!isHead()) {
            Files.copy(picture.file().file(), response.getOutputStream());
        }
    }
}
