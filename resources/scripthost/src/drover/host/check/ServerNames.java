// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.script.Generation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a class of one server generation is called in another. The packages are those of oxAuth 4.5 and oxCore
 * (github.com/GluuFederation) and of jans-auth-server, jans-core and jans-orm (github.com/JanssenProject/jans). Where a
 * package was split and the class is not listed, there is no answer.
 */
final class ServerNames {
    /** Classes of Gluu 4 and Janssen; they come before the packages below. */
    private static final Map<String, String> CLASSES = new LinkedHashMap<>();
    /** Packages of Gluu 4 and Janssen whose classes all moved together. */
    private static final Map<String, String> PACKAGES = new LinkedHashMap<>();
    /** Attributes and object classes of the database, Gluu's and Janssen's. */
    private static final Map<String, String> ATTRIBUTES = new LinkedHashMap<>();
    /** Java EE of Gluu, Jakarta EE of Janssen. */
    private static final String[] ENTERPRISE = {"faces", "servlet", "ws.rs", "enterprise", "inject", "persistence", "ejb", "mail", "activation"};

    static {
        String service = "io.jans.as.server.service.";
        String common = "io.jans.as.common.service.common.";
        CLASSES.put("org.gluu.oxauth.service.UserService", service + "UserService");
        CLASSES.put("org.gluu.oxauth.service.common.UserService", service + "UserService");
        CLASSES.put("org.gluu.oxauth.service.common.EncryptionService", common + "EncryptionService");
        CLASSES.put("org.gluu.oxauth.service.EncryptionService", common + "EncryptionService");
        CLASSES.put("org.gluu.oxauth.service.common.ConfigurationService", common + "ConfigurationService");
        CLASSES.put("org.gluu.oxauth.service.common.ApplicationFactory", common + "ApplicationFactory");
        CLASSES.put("org.gluu.oxauth.model.common.User", "io.jans.as.common.model.common.User");
        CLASSES.put("org.gluu.oxauth.model.common.SimpleUser", "io.jans.as.common.model.common.SimpleUser");
        CLASSES.put("org.gluu.oxauth.model.common.SessionId", "io.jans.as.common.model.session.SessionId");
        CLASSES.put("org.gluu.oxauth.model.common.SessionIdState", "io.jans.as.common.model.session.SessionIdState");
        CLASSES.put("org.gluu.oxauth.model.registration.Client", "io.jans.as.common.model.registration.Client");
        CLASSES.put("org.gluu.oxauth.model.config.ConfigurationFactory", "io.jans.as.server.model.config.ConfigurationFactory");
        CLASSES.put("org.gluu.oxauth.model.config.Constants", "io.jans.as.server.model.config.Constants");
        CLASSES.put("org.gluu.oxauth.model.config.StaticConfiguration", "io.jans.as.model.config.StaticConfiguration");
        CLASSES.put("org.gluu.oxauth.model.config.WebKeysConfiguration", "io.jans.as.model.config.WebKeysConfiguration");
        for (String name : new String[] {"AuthorizationGrantList", "AuthorizationGrant", "ExecutionContext"}) {
            CLASSES.put("org.gluu.oxauth.model.common." + name, "io.jans.as.server.model.common." + name);
        }
        for (String name : new String[] {"WebKeyStorage", "GrantType", "TokenType"}) {
            CLASSES.put("org.gluu.oxauth.model.common." + name, "io.jans.as.model.common." + name);
        }
        CLASSES.put("org.gluu.oxauth.model.crypto.OxAuthCryptoProvider", "io.jans.as.model.crypto.AuthCryptoProvider");
        CLASSES.put("org.gluu.model.custom.script.type.user.CacheRefreshType", "io.jans.model.custom.script.type.user.LinkInterceptionType");

        PACKAGES.put("org.gluu.oxauth.security.", "io.jans.as.server.security.");
        PACKAGES.put("org.gluu.oxauth.service.", service);
        PACKAGES.put("org.gluu.oxauth.util.", "io.jans.as.server.util.");
        PACKAGES.put("org.gluu.oxauth.uma.", "io.jans.as.server.uma.");
        PACKAGES.put("org.gluu.oxauth.i18n.", "io.jans.as.server.i18n.");
        PACKAGES.put("org.gluu.oxauth.cert.", "io.jans.as.common.cert.");
        PACKAGES.put("org.gluu.oxauth.client.", "io.jans.as.client.");
        for (String name : new String[] {"util", "jwt", "jws", "crypto", "uma", "configuration", "exception", "authorize"}) {
            PACKAGES.put("org.gluu.oxauth.model." + name + ".", "io.jans.as.model." + name + ".");
        }
        PACKAGES.put("org.oxauth.persistence.model.", "io.jans.as.persistence.model.");
        PACKAGES.put("org.gluu.fido2.client.", "io.jans.fido2.client.");
        PACKAGES.put("org.gluu.persist.", "io.jans.orm.");
        PACKAGES.put("org.gluu.jsf2.", "io.jans.jsf2.");
        PACKAGES.put("org.gluu.service.", "io.jans.service.");
        PACKAGES.put("org.gluu.model.", "io.jans.model.");
        PACKAGES.put("org.gluu.util.", "io.jans.util.");

        ATTRIBUTES.put("oxExternalUid", "jansExtUid");
        ATTRIBUTES.put("oxOTPDevices", "jansOTPDevices");
        ATTRIBUTES.put("oxMobileDevices", "jansMobileDevices");
        ATTRIBUTES.put("oxPreferredMethod", "jansPreferredMethod");
        ATTRIBUTES.put("oxCountInvalidLogin", "jansCountInvalidLogin");
        ATTRIBUTES.put("oxLastLogonTime", "jansLastLogonTime");
        ATTRIBUTES.put("gluuStatus", "jansStatus");
        ATTRIBUTES.put("gluuPerson", "jansPerson");
    }

    private ServerNames() {
    }

    /** The generation that a class's or package's name belongs to; null if it is nobody's in particular. */
    static Generation generationOf(String name) {
        Generation found = Generation.ofClassName(name + ".");
        return found == null && name.startsWith("org.oxauth.") ? Generation.GLUU4 : found;
    }

    /** The full name that a class has on another server; null if it is not known. */
    static String translated(String fullName, Generation to) {
        String gluu = fullName.startsWith("org.xdi.") ? "org.gluu." + fullName.substring("org.xdi.".length()) : fullName;
        if (gluu.startsWith("org.")) {
            return to == Generation.JANSSEN ? moved(gluu, false) : inGluu(gluu, to);
        }
        String back = to == Generation.JANSSEN ? null : moved(fullName, true);
        return back == null ? null : inGluu(back, to);
    }

    private static String inGluu(String name, Generation to) {
        return to == Generation.GLUU3 && name.startsWith("org.gluu.") ? "org.xdi." + name.substring("org.gluu.".length()) : name;
    }

    private static String moved(String name, boolean back) {
        for (Map.Entry<String, String> entry : CLASSES.entrySet()) {
            if (name.equals(back ? entry.getValue() : entry.getKey())) {
                return back ? entry.getKey() : entry.getValue();
            }
        }
        for (Map.Entry<String, String> entry : PACKAGES.entrySet()) {
            String from = back ? entry.getValue() : entry.getKey();
            if (name.startsWith(from)) {
                return (back ? entry.getKey() : entry.getValue()) + name.substring(from.length());
            }
        }
        return null;
    }

    /** The name of a Java EE package on this server; null if it is right as it is. */
    static String enterprise(String name, Generation server) {
        String wrong = server == Generation.JANSSEN ? "javax." : "jakarta.";
        for (String part : ENTERPRISE) {
            if (name.equals(wrong + part) || name.startsWith(wrong + part + ".")) {
                return (server == Generation.JANSSEN ? "jakarta." : "javax.") + name.substring(wrong.length());
            }
        }
        return null;
    }

    /** What an attribute or file of another generation's is called on this server; null if the text is none. */
    static String text(String value, Generation server) {
        boolean janssen = server == Generation.JANSSEN;
        for (Map.Entry<String, String> entry : ATTRIBUTES.entrySet()) {
            if (value.equals(janssen ? entry.getKey() : entry.getValue())) {
                return janssen ? entry.getValue() : entry.getKey();
            }
        }
        for (String folder : new String[] {"/etc/", "/opt/"}) {
            String wrong = folder + (janssen ? "gluu/" : "jans/");
            if (value.startsWith(wrong)) {
                return folder + (janssen ? "jans/" : "gluu/") + value.substring(wrong.length());
            }
        }
        return null;
    }
}
