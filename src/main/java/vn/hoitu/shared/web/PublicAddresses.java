package vn.hoitu.shared.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the open Internet from those that lead to this machine or its neighbours (IANA special-purpose
 * registries). What an IPv6 address carries of IPv4 is judged as IPv4.
 */
public final class PublicAddresses {

    private record Block(byte[] prefix, int bits) {

        static Block of(int bits, int... prefix) {
            byte[] bytes = new byte[prefix.length];
            for (int i = 0; i < prefix.length; i++) {
                bytes[i] = (byte) prefix[i];
            }
            return new Block(bytes, bits);
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                int byteAt = bit / 8;
                int wanted = byteAt < prefix.length ? prefix[byteAt] & mask : 0;
                if ((address[byteAt] & mask) != wanted) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> CLOSED_IPV4 = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            Block.of(16, 169, 254),
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(4, 224),
            Block.of(4, 240));

    /** Only 2000::/3 is the open Internet, and of it not these. */
    private static final List<Block> CLOSED_IPV6 =
            List.of(Block.of(23, 0x20, 0x01), Block.of(32, 0x20, 0x01, 0x0D, 0xB8), Block.of(20, 0x3F, 0xFF));

    private static final Block OPEN_IPV6 = Block.of(3, 0x20);
    private static final Block SIX_TO_FOUR = Block.of(16, 0x20, 0x02);
    private static final Block NAT64 = Block.of(96, 0, 0x64, 0xFF, 0x9B);

    private PublicAddresses() {}

    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address ipv4 -> isPublicIpv4(bytes);
            case Inet6Address ipv6 -> isPublicIpv6(bytes);
            default -> false;
        };
    }

    private static boolean isPublicIpv4(byte[] address) {
        return CLOSED_IPV4.stream().noneMatch(b -> b.holds(address));
    }

    private static boolean isPublicIpv6(byte[] address) {
        if (SIX_TO_FOUR.holds(address)) {
            return isPublicIpv4(Arrays.copyOfRange(address, 2, 6));
        }
        if (NAT64.holds(address)) {
            return isPublicIpv4(Arrays.copyOfRange(address, 12, 16));
        }
        return OPEN_IPV6.holds(address) && CLOSED_IPV6.stream().noneMatch(b -> b.holds(address));
    }
}
