// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.call.CallHandler;
import drover.host.call.ScriptRun;
import drover.host.context.ScriptMeta;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import drover.host.run.LogBuffer;
import drover.host.script.Generation;
import drover.host.script.LoadResult;
import drover.host.script.ScriptLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Has Jython compile and run small scripts, so that the first real one does not wait for classes to be loaded. The first
 * part is done before the host says that it is ready, the second afterwards, as long as nobody wants anything. Script
 * thread only.
 */
final class Warmup {
    private static final String BASE = """
                def __init__(self, currentTimeMillis):
                    self.currentTimeMillis = currentTimeMillis
                def init(self, customScript, configurationAttributes):
                    print "ready", StringHelper.isEmpty(""), configurationAttributes.get("x")
                    return True
                def destroy(self, configurationAttributes):
                    return True
                def getApiVersion(self):
                    return 11
            """;
    private static final String POLICY = """
            from io.jans.model.custom.script.type.uma import UmaRptPolicyType
            from io.jans.model.uma import ClaimDefinitionBuilder
            from io.jans.util import StringHelper
            class UmaRptPolicy(UmaRptPolicyType):
            """ + BASE + """
                def getRequiredClaims(self, context):
                    context.addRedirectUserParam("a", "b")
                    return ClaimDefinitionBuilder.build('[{"name": "a", "issuer": ["b"]}]')
                def getClaimsGatheringScriptName(self, context):
                    return "x"
                def authorize(self, context):
                    return context.getClaim("a") == "b" and context.getClaim("c") is None
            """;
    private static final String GATHERING = """
            from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType
            from io.jans.util import StringHelper
            class UmaClaimsGathering(UmaClaimsGatheringType):
            """ + BASE + """
                def getStepsCount(self, context):
                    return 2
                def getPageForStep(self, step, context):
                    return ""
                def prepareForStep(self, step, context):
                    return True
                def getNextStep(self, step, context):
                    raise ValueError("x")
                def gather(self, step, context):
                    if step == 1 and context.getPageClaims().containsKey("a"):
                        context.putClaim("a", context.getPageClaims().get("a"))
                        print "a: " + context.getPageClaims().get("a")
                        return True
                    return False
            """;
    private static final String ONLY = "\"args\":[{\"context\":true}]}";
    private static final String STEP = "\"args\":[{\"int\":1},{\"context\":true}]}";
    private static final String POLICY_CALLS = """
            {"context":{"id":"a","request":"drover","spec":{"kind":"uma_authorization","scopes":[{"id":"s"}],"scriptScopes":["s"],
            "client":{"clientId":"c"},"user":null,"claimTokenClaims":{},"pctClaims":{"a":"b"}}},"calls":[
            {"method":"getRequiredClaims",""" + ONLY + ",{\"method\":\"getClaimsGatheringScriptName\"," + ONLY
            + ",{\"method\":\"authorize\"," + ONLY + "]}";
    private static final String GATHERING_CALLS = """
            {"context":{"id":"g","request":"drover","spec":{"kind":"uma_gather","step":1,"pageClaims":{"a":"b"},"pctClaims":{},
            "sessionAttributes":{},"client":{"clientId":"c"},"user":null}},"calls":[
            {"method":"getStepsCount",""" + ONLY + ",{\"method\":\"getPageForStep\"," + STEP + ",{\"method\":\"prepareForStep\","
            + STEP + ",{\"method\":\"gather\"," + STEP + ",{\"method\":\"getNextStep\"," + STEP + "]}";

    private final ScriptLoader loader;
    private final ScriptRun run;
    private final CallHandler calls;
    private LoadResult policy;

    Warmup(ScriptLoader loader, ScriptRun run, CallHandler calls) {
        this.loader = loader;
        this.run = run;
        this.calls = calls;
    }

    /** What must be warm before the first request. */
    void first() {
        policy = load("uma_rpt_policy", POLICY);
    }

    /** What comes next, until {@code wanted} says that a request waits. */
    void further(BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            call(policy, POLICY_CALLS);
        }
        if (!wanted.getAsBoolean()) {
            call(load("uma_claims_gathering", GATHERING), GATHERING_CALLS);
        }
        policy = null;
    }

    private LoadResult load(String type, String source) {
        ScriptMeta meta = new ScriptMeta("drover_warmup", type, source, List.of(), List.of(), 1, 1, "", "", List.of(), "", true, "python");
        run.begin("drover_warmup.py", 0, false);
        try {
            LogBuffer log = new LogBuffer();
            LoadResult result = loader.load(0, meta, Generation.JANSSEN, log);
            JsonWriter json = nowhere();
            json.beginObject();
            result.writeMembers(json, log.drain(), result.script().scope().simulations().drain(), 0.5);
            json.endObject();
            if (result.error() != null) {
                throw new IllegalStateException("the warm-up script does not load: " + result.error().traceback());
            }
            return result;
        } catch (RpcException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            run.end();
        }
    }

    private void call(LoadResult script, String params) {
        try {
            calls.call(script.script(), (JsonObject) Json.parse(params)).write(nowhere());
            calls.endRequest("drover");
        } catch (RpcException | Json.SyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonWriter nowhere() {
        return new JsonWriter(Writer.nullWriter());
    }
}
