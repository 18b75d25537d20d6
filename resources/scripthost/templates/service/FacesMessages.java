//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.jsf.message;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import gen.faces.application.FacesMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The messages that the page shows. */
public class FacesMessages implements ServerBean {
    public static Object instance() {
        return Beans.named("FacesMessages");
    }

    public void add(Object severity, String message) {
        show(null, severity, message);
    }

    /** A component's id, a severity and a text; or a severity, a format and its one argument. */
    public void add(Object first, Object second, Object third) {
        if (first == null || first instanceof String) {
            show((String) first, second, String.valueOf(third));
        } else {
            show(null, first, String.format(Locale.ROOT, String.valueOf(second), third));
        }
    }

    private static void show(String clientId, Object severity, String message) {
        String text = World.current().messages().evaluated(message == null ? "" : message);
        FacesMessage shown = new FacesMessage(FacesMessage.Severity.of(severity), text, text);
        World.current().messages().add(shown.getSeverity().name(), clientId, text, shown);
        World.current().messages().keep();
    }

    public void setKeepMessages() {
        World.current().messages().keep();
    }

    public void clear() {
        World.current().messages().clear();
    }

    public String evalAsString(String expression) {
        return World.current().messages().evaluated(expression);
    }

    public String evalResourceAsString(String resource) {
        return evalAsString(evalAsString(resource));
    }

    /** One message for each component's id, the last. */
    public Map<String, FacesMessage> getMessages() {
        Map<String, FacesMessage> messages = new HashMap<>();
        World.current().messages().shown().forEach(shown -> messages.put(shown.clientId(), (FacesMessage) shown.message()));
        return messages;
    }

    public List<FacesMessage> getMessagesList() {
        List<FacesMessage> messages = new ArrayList<>();
        World.current().messages().shown().forEach(shown -> messages.add((FacesMessage) shown.message()));
        return messages;
    }
}
//#end
