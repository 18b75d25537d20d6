// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;

/** Takes mails and sends none. */
public class MailService implements ServerBean {
    public static Object instance() {
        return Beans.named("MailService");
    }

    public boolean sendMail(String to, String subject, String message) {
        return take(null, to, subject, message, null, false);
    }

    public boolean sendMail(String to, String toDisplayName, String subject, String message, String htmlMessage) {
        return take(null, to, subject, message, htmlMessage, false);
    }

    public boolean sendMail(String from, String fromDisplayName, String to, String toDisplayName, String subject, String message,
                            String htmlMessage) {
        return take(from, to, subject, message, htmlMessage, false);
    }

    public boolean sendMailSigned(String to, String toDisplayName, String subject, String message, String htmlMessage) {
        return take(null, to, subject, message, htmlMessage, true);
    }

    public boolean sendMailSigned(String from, String fromDisplayName, String to, String toDisplayName, String subject,
                                  String message, String htmlMessage) {
        return take(from, to, subject, message, htmlMessage, true);
    }

    private static boolean take(String from, String to, String subject, String text, String html, boolean signed) {
        boolean fails = World.current().mailFails();
        World.current().effects().add("mail", "from", from, "to", to, "subject", subject, "text", text, "html", html,
                "signed", signed ? Boolean.TRUE : null, "ok", !fails);
        return !fails;
    }
}
