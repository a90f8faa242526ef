package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.media.PictureView;
import vn.hoitu.media.Pictures;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A reader who closes the window in the middle of a download is no fault of ours, and the log does not say so. */
@ModuleTest
class HangUpTests {

    /** So many bytes of chance do not fit into what the two machines hold for each other on the way. */
    private static final int SIDE_PIXELS = 2_600;

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Pictures pictures;

    private final BlockingQueue<ILoggingEvent> said = new LinkedBlockingQueue<>();
    private final Logger advice = (Logger) LoggerFactory.getLogger("vn.hoitu.shared.web.ProblemAdvice");
    private final AppenderBase<ILoggingEvent> listening = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            said.add(event);
        }
    };

    @BeforeEach
    void listen() {
        listening.setContext(advice.getLoggerContext());
        listening.start();
        advice.setLevel(Level.DEBUG);
        advice.addAppender(listening);
    }

    @AfterEach
    void listenNoMore() {
        advice.detachAppender(listening);
        advice.setLevel(null);
    }

    @Test
    void isNotLoggedAsAFault() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        TestHttp reporter = paper.signedIn("Phóng viên", Role.REPORTER);
        PictureView picture = pictures.add(
                        paper.id(),
                        Actor.program("test"),
                        new ByteArrayInputStream(noise()),
                        new Pictures.Details("nhieu.png", "", "", ""))
                .orThrow();

        hangUpDuring(paper.api("/pictures/" + picture.id() + "/original"), reporter.cookie());

        ILoggingEvent event = said.poll(30, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        assertThat(event.getFormattedMessage()).startsWith("The reader hung up");
        assertThat(event.getLevel()).isEqualTo(Level.DEBUG);
        assertThat(List.copyOf(said)).noneMatch(later -> later.getLevel().isGreaterOrEqual(Level.WARN));
        assertThat(reporter.get("/api/v1/session").status()).isEqualTo(200);
    }

    private static byte[] noise() throws IOException {
        Random chance = new Random(1);
        BufferedImage image = new BufferedImage(SIDE_PIXELS, SIDE_PIXELS, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < SIDE_PIXELS * SIDE_PIXELS; i++) {
            image.setRGB(i % SIDE_PIXELS, i / SIDE_PIXELS, chance.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private void hangUpDuring(String path, String cookie) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress("127.0.0.1", newsrooms.port()));
            socket.setSoLinger(true, 0); // the connection is reset, as by a machine that was switched off
            String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n".formatted(path, cookie);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(100)).hasSize(100);
        }
    }
}
