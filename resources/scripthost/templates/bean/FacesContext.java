//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.faces.context;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import gen.faces.application.FacesMessage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** What belongs to the page's request. */
public class FacesContext implements ServerBean {
    public static Object getCurrentInstance() {
        return Beans.named("FacesContext");
    }

    public Object getExternalContext() {
        return Beans.named("ExternalContext");
    }

    public void addMessage(String clientId, FacesMessage message) {
        World.current().messages().add(message.getSeverity().name(), clientId, message.getSummary(), message);
    }

    public List<Object> getMessageList() {
        List<Object> messages = new ArrayList<>();
        World.current().messages().shown().forEach(shown -> messages.add(shown.message()));
        return messages;
    }

    public Iterator<Object> getMessages() {
        return getMessageList().iterator();
    }

    /** The page, which knows its language. */
    public ViewRoot getViewRoot() {
        return new ViewRoot();
    }

    /** A page. */
    public static final class ViewRoot {
        public Locale getLocale() {
            return World.current().messages().locale();
        }

        public void setLocale(Locale locale) {
            World.current().messages().setLocale(locale);
        }
    }

    public boolean isPostback() {
        return true;
    }

    /** Does nothing: the page is not rendered here. */
    public void responseComplete() {
        World.current().effects().add("responseComplete");
    }
}
//#end
