// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.util;

import drover.host.context.ServerLog;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Reads certificates. */
public final class CertUtils {
    private static final ServerLog LOG = new ServerLog("CertUtils");

    private CertUtils() {
    }

    /** The certificate in DER or PEM; null if it is none, as on the server. */
    public static X509Certificate x509CertificateFromBytes(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        } catch (CertificateException notOne) {
            LOG.error("Failed to parse X.509 certificates from bytes: {}", notOne.getMessage());
            return null;
        }
    }

    /** The certificate in PEM, also with its line ends as a proxy's header has them; null if it is none. */
    public static X509Certificate x509CertificateFromPem(String pem) {
        if (pem == null || pem.isBlank()) {
            return null;
        }
        String body = pem.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "").replaceAll("\\s", "");
        return x509CertificateFromBytes(("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** The common name of the certificate's subject; null if it has none. */
    public static String getCN(X509Certificate certificate) {
        try {
            for (Rdn rdn : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                if (rdn.getType().equalsIgnoreCase("CN")) {
                    return String.valueOf(rdn.getValue());
                }
            }
            return null;
        } catch (InvalidNameException unreadable) {
            LOG.error("Failed to read the certificate's subject: {}", unreadable.getMessage());
            return null;
        }
    }
}
