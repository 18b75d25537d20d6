// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.common;

import drover.host.bean.ServerBean;
import drover.host.bean.StringCipher;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import gen.core.util.security.StringEncrypter;

/** Encrypts and decrypts with the world's key. */
public class EncryptionService implements ServerBean {
    public static Object instance() {
        return Beans.named("EncryptionService");
    }

    private static String key() {
        return drover.host.json.Json.text(World.current().configuration(), "salt", StringCipher.SANDBOX_KEY);
    }

    public String decrypt(String encryptedString) throws StringEncrypter.EncryptionException {
        return StringEncrypter.defaultInstance().decrypt(encryptedString, key());
    }

    /** The text itself where it cannot be decrypted, if {@code silent}. */
    public String decrypt(String encryptedString, boolean silent) throws StringEncrypter.EncryptionException {
        try {
            return decrypt(encryptedString);
        } catch (StringEncrypter.EncryptionException failed) {
            if (silent) {
                return encryptedString;
            }
            throw failed;
        }
    }

    public String encrypt(String unencryptedString) throws StringEncrypter.EncryptionException {
        return StringEncrypter.defaultInstance().encrypt(unencryptedString, key());
    }
}
