// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Parts of a certificate's subject. */
public final class CertificateNames {
    private CertificateNames() {
    }

    /** The subject's attribute of this type (CN, OU, …); empty if there is none or no certificate. */
    public static String of(X509Certificate certificate, String type) {
        if (certificate == null) {
            return "";
        }
        try {
            for (Rdn part : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase(type)) {
                    return String.valueOf(part.getValue());
                }
            }
            return "";
        } catch (InvalidNameException impossible) {
            throw new IllegalStateException("the certificate's subject cannot be read", impossible);
        }
    }
}
