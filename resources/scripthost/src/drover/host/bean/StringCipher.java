// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.DESedeKeySpec;

/**
 * The servers' form of secrets in their configuration: triple DES with a key of 24 characters (the servers keep it in the
 * file salt of their configuration folder), the result in Base64.
 */
public final class StringCipher {
    /** The sandbox's key. It protects nothing: everybody may know it. */
    public static final String SANDBOX_KEY = "DroverSandboxSaltKey0123";

    private StringCipher() {
    }

    /** @throws GeneralSecurityException if the key is too short */
    public static String encrypt(String text, String key) throws GeneralSecurityException {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("unencrypted string was null or empty");
        }
        byte[] bytes = cipher(Cipher.ENCRYPT_MODE, key).doFinal(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws GeneralSecurityException if the text was not encrypted with this key */
    public static String decrypt(String text, String key) throws GeneralSecurityException {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("encrypted string was null or empty");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.trim());
        } catch (IllegalArgumentException noBase64) {
            throw new GeneralSecurityException("the text is not Base64", noBase64);
        }
        return new String(cipher(Cipher.DECRYPT_MODE, key).doFinal(bytes), StandardCharsets.UTF_8);
    }

    private static Cipher cipher(int mode, String key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DESede/ECB/PKCS5Padding");
        cipher.init(mode, SecretKeyFactory.getInstance("DESede")
                .generateSecret(new DESedeKeySpec(key.getBytes(StandardCharsets.UTF_8))));
        return cipher;
    }
}
