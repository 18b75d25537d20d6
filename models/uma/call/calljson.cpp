// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calljson.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

QJsonObject callToJson(const SingleCall &call)
{
    return {{u"script"_s, call.script.toJson()},
            {u"server"_s, scripts::toString(call.script.server)},
            {u"world"_s, call.script.world},
            {u"answers"_s, call.script.answers},
            {u"method"_s, call.method},
            {u"args"_s, call.arguments},
            {u"user"_s, call.user}};
}

Result<SingleCall> callFromJson(const QJsonObject &json)
{
    const Result<scripts::Generation> generation = scripts::generationFromString(json.value("server"_L1).toString(u"janssen"_s));
    if (!generation)
        return fail(generation.error());
    SingleCall call;
    call.script = scripts::ScriptSource::fromJson(json.value("script"_L1).toObject());
    call.script.server = *generation;
    call.script.world = json.value("world"_L1).toObject();
    call.script.answers = json.value("answers"_L1).toObject();
    call.method = json.value("method"_L1).toString();
    call.arguments = json.value("args"_L1).toArray();
    call.user = json.value("user"_L1).toObject();
    return call;
}

} // namespace drover::uma
