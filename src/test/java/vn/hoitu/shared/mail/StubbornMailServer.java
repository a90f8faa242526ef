package vn.hoitu.shared.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real SMTP server on loopback that behaves as badly as some do: refuses, puts off, hangs. */
final class StubbornMailServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean hanging;

    StubbornMailServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Says nothing any more after it has heard a letter. */
    void hang(boolean on) {
        hanging = on;
    }

    /** The letters it took, heads and all. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = socket.getOutputStream()) {
            say(out, "220 stubborn");
            String line;
            while ((line = in.readLine()) != null) {
                String word = line.toUpperCase(Locale.ROOT);
                if (word.startsWith("RCPT") && line.contains("khong-co")) {
                    say(out, "550 5.1.1 no such mailbox");
                } else if (word.startsWith("RCPT") && line.contains("day-hop")) {
                    say(out, "452 4.2.2 mailbox full");
                } else if (word.startsWith("DATA")) {
                    say(out, "354 go on");
                    if (!data(in, out)) {
                        return;
                    }
                } else if (word.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // The other side left.
        }
    }

    private boolean data(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder letter = new StringBuilder();
        String line;
        while ((line = in.readLine()) != null && !line.equals(".")) {
            letter.append(line).append('\n');
        }
        if (hanging) {
            in.readLine(); // waits until the other side has had enough
            return false;
        }
        taken.add(letter.toString());
        say(out, "250 taken");
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
