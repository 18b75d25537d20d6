// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.util;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Base64url without padding (RFC 7515, appendix C). */
public class Base64Util {
    private Base64Util() {
    }

    public static String base64urlencode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] base64urldecode(String text) {
        return Base64.getUrlDecoder().decode(text.replace("=", "").replace('+', '-').replace('/', '_'));
    }

    public static String base64urldecodeToString(String text) {
        return new String(base64urldecode(text), StandardCharsets.UTF_8);
    }

    public static String base64urlencodeUnsignedBigInt(BigInteger number) {
        return base64urlencode(bigIntegerToUnsignedByteArray(number));
    }

    public static byte[] bigIntegerToUnsignedByteArray(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes.length > 1 && bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
