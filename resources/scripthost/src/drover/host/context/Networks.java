// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Whether an address lies in a network. */
public final class Networks {
    private Networks() {
    }

    /**
     * {@code cidr} is an address, a slash and a number of bits.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static boolean contains(String cidr, String address) {
        int slash = cidr.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Could not parse [" + cidr + "]");
        }
        int bits = Integer.parseInt(cidr.substring(slash + 1).trim());
        byte[] network = bytes(cidr.substring(0, slash).trim());
        byte[] candidate = bytes(address);
        if (network.length != candidate.length || bits < 0 || bits > network.length * 8) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit & 7);
            if ((network[bit >> 3] & mask) != (candidate[bit >> 3] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String address) {
        if (address == null || !address.matches("[0-9a-fA-F:.]+")) {
            throw new IllegalArgumentException("Not an IP address: " + address);
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException notOne) {
            throw new IllegalArgumentException("Not an IP address: " + address, notOne);
        }
    }
}
