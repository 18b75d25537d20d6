// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.i18n;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import java.util.Locale;

/** The page's language, and the texts that the world declares for it. */
public class LanguageBean implements ServerBean {
    public static Object instance() {
        return Beans.named("LanguageBean");
    }

    public String getMessage(String key) {
        String text = World.current().messages().text(key);
        return text != null ? text : "???" + key + "??? not found";
    }

    public String getLocaleCode() {
        return World.current().messages().locale().toLanguageTag();
    }

    public void setLocaleCode(String localeCode) {
        World.current().messages().setLocale(Locale.forLanguageTag(localeCode.replace('_', '-')));
    }

    public Locale getLocale() {
        return World.current().messages().locale();
    }
}
