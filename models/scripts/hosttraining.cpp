// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hosttraining.h"

#include "base/log.h"
#include "scripts/scripthost.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

/// The constructs that interception scripts are made of; what it decides is of no interest.
constexpr auto gatheringSource = R"py(
from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList, HashMap, HashSet, Date
from java.lang import String
import java
import sys, time, datetime, json, re, random, string, base64, urllib

class UmaClaimsGathering(UmaClaimsGatheringType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.names = ["country", "city"]
        if configurationAttributes.containsKey("names"):
            self.names = StringHelper.split(configurationAttributes.get("names").getValue2(), ",")
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getStepsCount(self, context):
        return 2

    def getPageForStep(self, step, context):
        return "/uma2/sample/%s.xhtml" % self.names[step - 1]

    def prepareForStep(self, step, context):
        context.getPageClaims()
        return True

    def gather(self, step, context):
        try:
            name = self.names[step - 1]
            if name in context.getPageClaims():
                context.putClaim(name, context.getPageClaims()[name])
                print "claim %s" % json.dumps({name: str(context.getPageClaims().get(name))})
                return True
        except Exception as error:
            print "failed", error, sys.exc_info()[1]
        return re.match("[a-z]+", self.names[0]) is None

    def getNextStep(self, step, context):
        return -1
)py";

constexpr auto policySource = R"py(
from io.jans.model.custom.script.type.uma import UmaRptPolicyType
from io.jans.model.uma import ClaimDefinitionBuilder
from io.jans.as.model.uma import UmaConstants
from io.jans.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList, HashSet
from java.lang import String

class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.allowed = set(["a", "b"])
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        return Arrays.asList([])

    def authorize(self, context):
        return context.getClaim("country") == "US" and StringHelper.isNotEmpty("x")

    def getClaimsGatheringScriptName(self, context):
        return UmaConstants.NO_SCRIPT
)py";

/// A script that raises is part of every day, and so are its classes.
constexpr auto failingSource = "class UmaRptPolicy:\n    def __init__(self, now):\n        raise KeyError('x')\n";

ScriptSource script(const QString &name, const QString &type, const char *source)
{
    ScriptSource made;
    made.name = name;
    made.type = type;
    made.source = QString::fromUtf8(source);
    return made;
}

QCoro::Task<Result<void>> exercise(ScriptHost *host, ScriptSource source, QJsonObject spec, QList<MethodCall> calls)
{
    Result<LoadReply> loaded = co_await host->load(source);
    if (!loaded)
        co_return fail(loaded.error());
    CallRequest request;
    request.handle = loaded->handle;
    request.requestId = u"training"_s;
    request.contextId = source.type;
    request.contextSpec = spec;
    request.calls = calls;
    Result<CallReply> called = co_await host->call(request);
    if (!called)
        co_return fail(called.error());
    host->endRequest(request.requestId);
    Result<void> destroyed = co_await host->destroy(loaded->handle);
    co_return destroyed;
}

/// A host that refuses a request has loaded its classes all the same; only one that is gone ends the training.
bool isFatal(const Result<void> &done)
{
    if (done)
        return false;
    qCInfo(DROVER_LOG_SCRIPTS) << "training the script host:" << done.error().sentence() << done.error().detail;
    return done.error().kind != Error::Kind::Internal;
}

QCoro::Task<Result<void>> exerciseAll(ScriptHost *host)
{
    const QJsonObject context{{u"context"_s, true}};
    const QJsonArray only{context};
    const QJsonArray step{QJsonObject{{u"int"_s, 1}}, context};
    const QJsonObject gatherSpec{{u"kind"_s, u"uma_gather"_s},
                                 {u"server"_s, u"janssen"_s},
                                 {u"issuer"_s, u"https://as"_s},
                                 {u"step"_s, 1},
                                 {u"pageClaims"_s, QJsonObject{{u"country"_s, u"US"_s}}}};
    const QList<MethodCall> gather{{u"getStepsCount"_s, only},
                                   {u"prepareForStep"_s, step},
                                   {u"getPageForStep"_s, step},
                                   {u"gather"_s, step},
                                   {u"getNextStep"_s, step}};
    const QJsonObject policySpec{
        {u"kind"_s, u"uma_authorization"_s}, {u"server"_s, u"janssen"_s}, {u"issuer"_s, u"https://as"_s}};
    const QList<MethodCall> policy{
        {u"getRequiredClaims"_s, only}, {u"getClaimsGatheringScriptName"_s, only}, {u"authorize"_s, only}};
    ScriptSource source = script(u"gathering"_s, u"uma_claims_gathering"_s, gatheringSource);
    Result<void> done = co_await exercise(host, source, gatherSpec, gather);
    for (const char *text : {policySource, failingSource}) {
        if (isFatal(done))
            co_return done;
        source = script(u"policy"_s, u"uma_rpt_policy"_s, text);
        done = co_await exercise(host, source, policySpec, policy);
    }
    if (isFatal(done))
        co_return done;
    co_return {};
}

} // namespace

QCoro::Task<Result<void>> trainHost(HostLaunch launch, HostSettings settings, CancelToken cancel)
{
    // Held by this frame; the coroutines above end, with an error, when the host is shut down below them.
    const auto host = std::make_unique<ScriptHost>(settings, fixedLaunch(launch));
    host->setSpareEnabled(false);
    ScriptHost *running = host.get();
    cancel.onCancelled(running, [running] { running->restart(); });
    Result<void> done = co_await exerciseAll(running);
    co_await host->shutDown();
    if (cancel.isCancelled())
        co_return fail(Error::Kind::Cancelled,
                       QCoreApplication::translate("scripts", "Making the script host's archive was cancelled."));
    co_return done;
}

} // namespace drover::scripts
