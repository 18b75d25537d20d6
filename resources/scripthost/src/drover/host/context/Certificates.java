// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** Reads certificates. */
final class Certificates {
    private Certificates() {
    }

    /** {@code text}: PEM, with or without its first and last line. */
    static X509Certificate read(String text) {
        String pem = text.contains("-----BEGIN") ? text : "-----BEGIN CERTIFICATE-----\n" + text.trim() + "\n-----END CERTIFICATE-----\n";
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        } catch (CertificateException wrong) {
            throw new IllegalArgumentException("the certificate cannot be read: " + wrong.getMessage(), wrong);
        }
    }
}
