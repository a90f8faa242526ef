package vn.hoitu.importing.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoitu.importing.fetch.Fetched.Not;
import vn.hoitu.importing.fetch.Fetched.Why;
import vn.hoitu.shared.web.PublicAddresses;

/**
 * Fetches an address that a stranger wrote. Every hop is checked, and the connection goes to the very address that was
 * checked, so that a name cannot change its meaning in between.
 */
@Component
public class SafeFetch {

    static final int MOST_REDIRECTS = 5;
    static final int MOST_ADDRESS_CHARACTERS = 2_000;
    static final Duration MOST_TIME = Duration.ofSeconds(30);

    private final boolean allowPrivateAddresses;

    SafeFetch(@Value("${hoitu.import.allow-private-addresses:false}") boolean allowPrivateAddresses) {
        this.allowPrivateAddresses = allowPrivateAddresses;
    }

    /** Whether this can be fetched at all: absolute, http or https, with a host and without a user name. */
    public static boolean isWeb(String address) {
        return web(address).isPresent();
    }

    /** The host in small letters; empty for what is no web address. */
    public static Optional<String> host(String address) {
        return web(address).map(uri -> uri.getHost().toLowerCase(Locale.ROOT));
    }

    /** @throws IOException when the sink refuses; what goes wrong on the net is a value */
    public Fetched fetch(String address, long mostBytes, OutputStream sink) throws IOException {
        long deadline = System.nanoTime() + MOST_TIME.toNanos();
        Optional<URI> next = web(address);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (next.isEmpty()) {
                return Not.because(Why.NOT_WEB);
            }
            URI uri = next.get();
            HttpAnswer answer;
            try {
                InetAddress checked = checked(uri);
                if (checked == null) {
                    return new Not(Why.PRIVATE_ADDRESS, uri.getHost());
                }
                answer = HttpAnswer.get(uri, checked, deadline);
            } catch (IOException failed) {
                return failure(failed, uri);
            }
            try (answer) {
                if (answer.redirect().isPresent()) {
                    next = web(resolved(uri, answer.redirect().get()));
                    continue;
                }
                return answer.status() == 200
                        ? body(answer, uri, mostBytes, sink)
                        : new Not(Why.STATUS, Integer.toString(answer.status()));
            }
        }
        return Not.because(Why.TOO_MANY_REDIRECTS);
    }

    private static Fetched body(HttpAnswer answer, URI uri, long mostBytes, OutputStream sink) throws IOException {
        if (answer.announcedBytes() > mostBytes) {
            return tooLarge(mostBytes);
        }
        byte[] buffer = new byte[1 << 14];
        long bytes = 0;
        while (true) {
            int read;
            try {
                read = answer.body().read(buffer);
            } catch (IOException failed) {
                return failure(failed, uri);
            }
            if (read < 0) {
                return new Fetched.Got(bytes);
            }
            bytes += read;
            if (bytes > mostBytes) {
                return tooLarge(mostBytes);
            }
            sink.write(buffer, 0, read);
        }
    }

    private static Not tooLarge(long mostBytes) {
        return new Not(Why.TOO_LARGE, (mostBytes >> 20) + " MB");
    }

    /** The address to connect to; null when the name leads, also, to a place that is not public. */
    private @org.jspecify.annotations.Nullable InetAddress checked(URI uri) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(literal(uri.getHost()));
        for (InetAddress address : addresses) {
            if (!allowPrivateAddresses && !PublicAddresses.isPublic(address)) {
                return null;
            }
        }
        return addresses[0];
    }

    static String literal(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static Not failure(IOException failed, URI uri) {
        Why why = switch (failed) {
            case UnknownHostException unknown -> Why.UNKNOWN_HOST;
            case SocketTimeoutException slow -> Why.TOO_SLOW;
            case ConnectException refused -> Why.UNREACHABLE;
            case NoRouteToHostException nowhere -> Why.UNREACHABLE;
            default -> Why.BROKEN_ANSWER;
        };
        return new Not(why, uri.getHost());
    }

    private static String resolved(URI from, String location) {
        try {
            return from.resolve(tidy(location)).toString();
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static Optional<URI> web(String address) {
        if (address.length() > MOST_ADDRESS_CHARACTERS) {
            return Optional.empty();
        }
        try {
            URI uri = withPlainHost(tidy(address.strip()));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && !uri.getHost().isEmpty()
                    && uri.getRawUserInfo() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= 65_535;
            return web ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static URI withPlainHost(String address) {
        URI uri = URI.create(address);
        String authority = uri.getRawAuthority();
        if (uri.getHost() != null || authority == null || authority.chars().allMatch(c -> c < 0x80)) {
            return URI.create(uri.toASCIIString());
        }
        return URI.create(URI.create(address.replaceFirst(
                        java.util.regex.Pattern.quote(authority),
                        java.util.regex.Matcher.quoteReplacement(IDN.toASCII(authority))))
                .toASCIIString());
    }

    private static String tidy(String address) {
        return address.replace(" ", "%20").replace("|", "%7C");
    }
}
