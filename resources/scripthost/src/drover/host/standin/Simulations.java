// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import com.google.gson.JsonObject;
import drover.host.bean.world.World;
import drover.host.bean.world.Worlds;
import drover.host.context.CallScope;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import drover.host.run.ScriptWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.python.core.Py;
import org.python.core.PyObject;

/** What one script used of stand-ins, the stand-ins it was given, and the world that its beans work on. Thread-safe. */
public final class Simulations {
    private static final int MOST = 1000;

    /** Is told each use while it happens, and may say that it is none of the script's. */
    public interface Watcher {
        boolean isLooking();

        void simulated(String call, int line, String returned);
    }

    private static volatile Watcher watcher;

    private record Place(String call, int line) {
    }

    private final Map<Place, Simulation> uses = new LinkedHashMap<>();
    private final Map<String, Object> beans = new HashMap<>();
    private final Map<String, PyObject> classes = new HashMap<>();

    private final Answers answers = new Answers();
    private World home;
    private World world;

    /** Takes what a load says of the script's world, which is its own from then on, and of answers. */
    public synchronized void loading(JsonObject params) throws RpcException {
        home = named(params);
        world = home;
        tellWorld(params);
        answers.tellAlways(Json.object(params, "answers"));
    }

    /** Takes what a call says; a world with a name is for this call only. */
    public synchronized void calling(JsonObject params) throws RpcException {
        World told = named(params);
        world = told != null ? told : home;
        tellWorld(params);
        answers.tellForCall(Json.object(params, "answers"));
    }

    private void tellWorld(JsonObject params) throws RpcException {
        if (!(params.get("world") instanceof JsonObject json)) {
            return;
        }
        try {
            world().tell(json);
        } catch (IllegalStateException | IllegalArgumentException | UnsupportedOperationException | ClassCastException wrong) {
            throw new RpcException(RpcException.INVALID_PARAMS, "The world cannot be read: " + wrong.getMessage());
        }
    }

    private static World named(JsonObject params) {
        JsonObject json = Json.object(params, "world");
        String id = Json.text(json, "id", null);
        return id == null ? null : Worlds.named(id, Json.bool(json, "anew", false));
    }

    /** The world of the running call. */
    public synchronized World world() {
        if (world == null) {
            world = home != null ? home : new World();
            home = world;
        }
        return world;
    }

    Answers answers() {
        return answers;
    }

    /** Records a use by the script that runs. */
    public static void record(String call, String returned) {
        record(call, returned, false);
    }

    static void record(String call, String returned, boolean answered) {
        Watcher watching = watcher;
        if (watching != null && watching.isLooking()) {
            return;
        }
        CallScope scope = CallScope.current();
        int line = ScriptWriter.lineIn(Py.getThreadState().frame, scope.fileName());
        scope.simulations().add(call, line, returned, answered);
        if (watching != null) {
            watching.simulated(call, line, returned);
        }
    }

    /** A debugger looks on; null: none does. */
    public static void watch(Watcher by) {
        watcher = by;
    }

    private synchronized void add(String call, int line, String returned, boolean answered) {
        Place place = new Place(call, line);
        Simulation known = uses.get(place);
        if (known != null || uses.size() < MOST) {
            uses.put(place, new Simulation(call, line, known == null ? 1 : known.count() + 1, returned, answered));
        }
    }

    /** Takes the uses since the last time, in the order of their first use. */
    public synchronized List<Simulation> drain() {
        if (uses.isEmpty()) {
            return List.of();
        }
        List<Simulation> taken = new ArrayList<>(uses.values());
        uses.clear();
        return taken;
    }

    /** The bean or its stand-in, made once. */
    public Object bean(String simpleName, Function<String, Object> make) {
        synchronized (beans) {
            Object known = beans.get(simpleName);
            if (known == null) {
                known = make.apply(simpleName);
                beans.put(simpleName, known);
            }
            return known;
        }
    }

    /** The class's stand-in, made once, so that two imports give the same. */
    synchronized PyObject standInClass(String fullName, Function<String, PyObject> make) {
        PyObject known = classes.get(fullName);
        if (known == null) {
            known = make.apply(fullName);
            classes.put(fullName, known);
        }
        return known;
    }
}
