// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.bean.files.DeclaredFiles;
import drover.host.bean.net.AllowedHosts;
import drover.host.context.CallScope;
import drover.host.context.HttpRequest;
import drover.host.context.UserView;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import drover.host.script.Generation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is around a script on its server, as a scenario declares it and scripts change it: persons, entries, the session,
 * the page's values and messages, the cache, files, hosts. The beans work on it. It lasts as long as its script, or
 * longer where it has a name. Script threads of their own may use it as far as its parts say so.
 */
public final class World {
    private final Effects effects = new Effects();
    private final People people = new People(this);
    private final Sessions sessions = new Sessions(this);
    private final Messages messages = new Messages(this);
    private final Cache cache = new Cache();
    private final Typed credentials = new Typed();
    private final DeclaredFiles files = new DeclaredFiles(effects);
    private final AllowedHosts hosts = new AllowedHosts();
    private final Map<String, Entries> entries = new LinkedHashMap<>();
    private final Map<String, Object> workingParameters = new LinkedHashMap<>();
    private final Map<String, Integer> counters = new LinkedHashMap<>();
    private JsonObject configuration = new JsonObject();
    private JsonObject organization = new JsonObject();
    private JsonObject request;
    private HttpRequest httpRequest;
    private UserView user;
    private Object sessionClient;
    private boolean mailFails;

    public World() {
        for (String kind : new String[] {"clients", "scopes", "scripts", "entries", "devices"}) {
            entries.put(kind, new Entries(kind));
        }
    }

    /** The world of the script that runs. */
    public static World current() {
        return CallScope.current().simulations().world();
    }

    /** Puts each part that {@code json} has in place of the one before; other parts stay. */
    public void tell(JsonObject json) {
        configuration = json.get("configuration") instanceof JsonObject told ? told : configuration;
        organization = json.get("organization") instanceof JsonObject told ? told : organization;
        if (json.has("users")) {
            people.tell(Json.array(json, "users"));
            user = null;
        }
        entries.forEach((kind, list) -> {
            if (json.has(kind)) {
                list.tell(Json.array(json, kind));
            }
        });
        if (json.has("session")) {
            sessions.tellCurrent(json.get("session"));
            user = null;
        }
        Json.array(json, "sessions").forEach(other -> sessions.tellOther(other.getAsJsonObject()));
        if (json.has("authenticated")) {
            sessions.setAuthenticatedUser(Json.text(json, "authenticated", null));
            user = null;
        }
        if (json.get("credentials") instanceof JsonObject typed) {
            credentials.tell(typed);
        }
        if (json.get("workingParameters") instanceof JsonObject parameters) {
            workingParameters.clear();
            for (Map.Entry<String, JsonElement> parameter : parameters.entrySet()) {
                workingParameters.put(parameter.getKey(), JsonValues.toJava(parameter.getValue()));
            }
        }
        tellRest(json);
    }

    private void tellRest(JsonObject json) {
        if (json.get("cache") instanceof JsonObject told) {
            cache.tell(told);
        }
        if (json.get("messages") instanceof JsonObject told) {
            messages.tellTexts(told);
        }
        if (json.has("locale")) {
            messages.tellLocale(Json.text(json, "locale", "en"));
        }
        if (json.get("files") instanceof JsonObject told) {
            files.tell(told);
        }
        if (json.has("allowedHosts")) {
            hosts.tell(Json.array(json, "allowedHosts"));
        }
        if (json.get("request") instanceof JsonObject told) {
            request = told;
            httpRequest = null;
        }
        mailFails = Json.bool(json, "mailFails", mailFails);
    }

    public Effects effects() {
        return effects;
    }

    public People people() {
        return people;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Messages messages() {
        return messages;
    }

    public Cache cache() {
        return cache;
    }

    public Typed credentials() {
        return credentials;
    }

    public DeclaredFiles files() {
        return files;
    }

    public AllowedHosts hosts() {
        return hosts;
    }

    /** The entries of a kind: clients, scopes, scripts, devices without an owner, and any others as entries. */
    public Entries entries(String kind) {
        return entries.get(kind);
    }

    /** Whether the world says what there is of a kind: users, or one of the kinds of entries. */
    public boolean declares(String kind) {
        return kind.equals("users") ? people.isDeclared() : entries.get(kind).isDeclared();
    }

    /** The page's values, which scripts keep in Identity. */
    public Map<String, Object> workingParameters() {
        return workingParameters;
    }

    /** Counts one more of something and gives the number. */
    public int count(String name) {
        return counters.merge(name, 1, Integer::sum);
    }

    /** Fills a generation's User with the person of this user name, or with one that is described; null if there is none. */
    public UserView person(JsonElement json, UserView view) {
        Person person = json instanceof JsonObject described ? Person.of(described, peopleDn())
                : people.byUid(json.isJsonPrimitive() ? json.getAsString() : null);
        return person == null ? null : person.fill(view, statusName());
    }

    /** The person that Identity holds in this request, or null. */
    public UserView user() {
        return user;
    }

    public void setUser(UserView person) {
        user = person;
    }

    public Object sessionClient() {
        return sessionClient;
    }

    public void setSessionClient(Object client) {
        sessionClient = client;
    }

    public boolean mailFails() {
        return mailFails;
    }

    /** The server's configuration as it was declared, by the names of AppConfiguration's members. */
    public JsonObject configuration() {
        return configuration;
    }

    public JsonObject organization() {
        return organization;
    }

    public String issuer() {
        return Json.text(configuration, "issuer", "https://localhost");
    }

    public String baseEndpoint() {
        return Json.text(configuration, "baseEndpoint", issuer() + (isJanssen() ? "/jans-auth/restv1" : "/oxauth/restv1"));
    }

    boolean isJanssen() {
        return CallScope.current().names() == Generation.JANSSEN;
    }

    /** The name of the attribute that says whether a person is active. */
    public String statusName() {
        return isJanssen() ? "jansStatus" : "gluuStatus";
    }

    public String baseDn() {
        return Json.text(configuration, "baseDn", isJanssen() ? "o=jans" : "o=gluu");
    }

    public String peopleDn() {
        return "ou=people," + baseDn();
    }

    /** The request that the script works for: the context's, else the declared one, else one to the issuer without parameters. */
    public HttpRequest httpRequest() {
        HttpRequest ofContext = CallScope.current().httpRequest();
        if (ofContext == null && httpRequest == null) {
            httpRequest = new HttpRequest(request != null ? request : plainRequest());
        }
        return ofContext != null ? ofContext : httpRequest;
    }

    private JsonObject plainRequest() {
        JsonObject plain = new JsonObject();
        plain.addProperty("serverName", issuer().replaceFirst("^\\w+://", "").replaceFirst("[:/].*", ""));
        plain.addProperty("contextPath", isJanssen() ? "/jans-auth" : "/oxauth");
        return plain;
    }

    /** The parts that scripts change, for the reply to a client that asks for them. */
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.add("workingParameters", JsonValues.toJson(workingParameters));
        json.add("session", sessions.toJson());
        json.addProperty("authenticated", sessions.authenticatedUser());
        json.addProperty("username", credentials.username());
        json.add("users", people.toJson());
        json.add("cache", cache.toJson());
        json.add("messages", messages.toJson());
        json.addProperty("locale", messages.locale().toLanguageTag());
        return json;
    }
}
