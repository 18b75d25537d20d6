// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.util;

import drover.host.bean.net.HttpReply;
import drover.host.bean.net.ScriptHttpClient;
import drover.host.context.ServerLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.json.JSONException;
import org.json.JSONObject;

/** Helpers for tokens. */
public final class JwtUtil {
    private JwtUtil() {
    }

    /** The keys at an address; null if it does not answer with any. The request goes to an allowed host only. */
    public static JSONObject getJSONWebKeys(String jwksUri) {
        try {
            HttpReply reply = new ScriptHttpClient(false).send("GET", jwksUri, null, null);
            return reply.statusCode() == 200 ? new JSONObject(new String(reply.body(), StandardCharsets.UTF_8)) : null;
        } catch (IOException | JSONException failed) {
            new ServerLog("JwtUtil").error("Failed to get the keys of {}: {}", jwksUri, failed.getMessage());
            return null;
        }
    }

    public static String bytesToHex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte one : bytes) {
            hex.append(String.format("%02x", one));
        }
        return hex.toString();
    }

    public static byte[] getMessageDigestSHA256(String data) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8));
    }
}
