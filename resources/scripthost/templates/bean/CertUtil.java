// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.util;

import drover.host.bean.files.platform.FileInputStream;
import drover.host.context.ServerLog;
import gen.model.util.CertUtils;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Reads certificates out of files that the script finds. */
public final class CertUtil {
    private CertUtil() {
    }

    /** All certificates of a file; null if it cannot be read, as on the server. */
    public static List<X509Certificate> loadX509CertificateFromFile(String filePath) {
        try (InputStream in = new FileInputStream(filePath)) {
            List<X509Certificate> certificates = new ArrayList<>();
            CertificateFactory.getInstance("X.509").generateCertificates(in)
                    .forEach(certificate -> certificates.add((X509Certificate) certificate));
            return certificates;
        } catch (IOException | CertificateException unreadable) {
            new ServerLog("CertUtil").error("Failed to load the certificate file: {}", unreadable.getMessage());
            return null;
        }
    }

    public static X509Certificate x509CertificateFromBytes(byte[] certificate) {
        return CertUtils.x509CertificateFromBytes(certificate);
    }

    public static X509Certificate x509CertificateFromPem(String pem) {
        return CertUtils.x509CertificateFromPem(pem);
    }
}
