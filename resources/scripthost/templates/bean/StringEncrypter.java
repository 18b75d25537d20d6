// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.util.security;

import drover.host.bean.StringCipher;
import java.security.GeneralSecurityException;

/** Encrypts and decrypts texts with a key of 24 characters. */
public final class StringEncrypter {
    private static final StringEncrypter INSTANCE = new StringEncrypter();

    private StringEncrypter() {
    }

    public static StringEncrypter defaultInstance() {
        return INSTANCE;
    }

    public static StringEncrypter instance(String encryptionKey) {
        return INSTANCE;
    }

    public String encrypt(String unencryptedString, String encryptionKey) throws EncryptionException {
        try {
            return StringCipher.encrypt(unencryptedString, encryptionKey);
        } catch (GeneralSecurityException failed) {
            throw new EncryptionException(failed);
        }
    }

    public String decrypt(String encryptedString, String encryptionKey) throws EncryptionException {
        try {
            return StringCipher.decrypt(encryptedString, encryptionKey);
        } catch (GeneralSecurityException failed) {
            throw new EncryptionException(failed);
        }
    }

    /** The text or the key is wrong. */
    public static class EncryptionException extends Exception {
        private static final long serialVersionUID = 1L;

        public EncryptionException(Throwable cause) {
            super(cause);
        }
    }
}
