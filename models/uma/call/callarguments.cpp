// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callarguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace drover::uma {

namespace {

/// Sentences of this room have the translation context "uma".
struct Uma {
    Q_DECLARE_TR_FUNCTIONS(uma)
};

using Parameter = CallCatalogue::Parameter;

QJsonObject defaultContext(const QString &kind, const SingleCall &call)
{
    const bool gluu = call.script.server != scripts::Generation::Janssen;
    const QString base = gluu ? u"https://as/oxauth/restv1"_s : u"https://as/jans-auth/restv1"_s;
    QJsonObject spec{
        {u"kind"_s, kind},
        {u"server"_s, scripts::toString(call.script.server)},
        {u"issuer"_s, u"https://as"_s},
        {u"baseEndpoint"_s, base},
        {u"scriptDn"_s, call.script.dn},
        {u"client"_s, QJsonObject{{u"clientId"_s, u"client-1"_s}}},
        {u"user"_s, QJsonValue::Null},
        {u"authenticated"_s, !call.user.isEmpty()},
        {u"connectSessionAttributes"_s, QJsonObject()},
        {u"ip"_s, u"127.0.0.1"_s},
        {u"requestParameters"_s, QJsonObject()},
    };
    if (!call.user.isEmpty()) {
        const QString uid = call.user.value(u"uid"_s).toString(u"user"_s);
        spec.insert(u"user"_s, QJsonObject{{u"dn"_s, u"inum=%1,ou=people,o=jans"_s.arg(uid)},
                                           {u"uid"_s, uid},
                                           {u"attributes"_s, call.user}});
    }
    const bool gathers = kind == u"uma_gather";
    if (gathers || kind == u"uma_authorization") {
        spec.insert(u"permissions"_s, QJsonArray());
        spec.insert(u"pctClaims"_s, QJsonObject());
        spec.insert(u"pcts"_s, QJsonObject());
    }
    if (gathers || kind == u"consent_gathering") {
        spec.insert(u"step"_s, 1);
        spec.insert(u"sessionAttributes"_s, QJsonObject{{u"step"_s, u"1"_s}});
    }
    if (gathers) {
        spec.insert(u"authorizationEndpoint"_s, QString(base + u"/authorize"_s));
        spec.insert(u"pageClaims"_s, QJsonObject());
        spec.insert(u"sessionAttributes"_s, QJsonObject{{u"uma"_s, u"true"_s}, {u"step"_s, u"1"_s}});
    } else if (kind == u"uma_authorization") {
        spec.insert(u"scopes"_s, QJsonArray());
        spec.insert(u"scriptScopes"_s, QJsonArray());
        spec.insert(u"resources"_s, QJsonArray());
        spec.insert(u"claimToken"_s, QJsonValue::Null);
        spec.insert(u"claimTokenClaims"_s, QJsonObject());
    }
    return spec;
}

/// Lays what the caller says of the context over what it is by default.
void describe(QJsonObject &spec, const QJsonObject &said)
{
    const bool uma = spec.value(u"kind"_s).toString().startsWith(u"uma_");
    if (said.contains(u"user"_s))
        spec.remove(u"authenticated"_s); // follows from whether there is a user
    for (auto it = said.begin(); it != said.end(); ++it)
        spec.insert(uma && it.key() == u"claims"_s ? u"pctClaims"_s : it.key(), it.value());
}

/// Whether the server supplies the argument itself, so that it may be left out anywhere.
bool isSupplied(const Parameter &parameter)
{
    return parameter.isConfiguration() || !parameter.context.isEmpty();
}

class Fitting {
public:
    Fitting(const SingleCall &call, const CallCatalogue::Method &method) : m_call(call), m_method(method) {}

    Result<CallArguments> run()
    {
        const qsizetype count = m_method.parameters.size();
        for (qsizetype i = 0; i < count; ++i) {
            if (const Result<void> fitted = one(m_method.parameters.at(i), i); !fitted)
                return fail(fitted.error());
        }
        if (m_next < m_call.arguments.size()) {
            return fail(Error::Kind::Usage,
                        QCoreApplication::translate("uma", "The method %1 was given %n argument(s) too many", nullptr,
                                                    static_cast<int>(m_call.arguments.size() - m_next))
                            .arg(m_method.name));
        }
        return m_arguments;
    }

private:
    [[nodiscard]] qsizetype left() const { return m_call.arguments.size() - m_next; }
    [[nodiscard]] QJsonValue next() const { return m_call.arguments.at(m_next); }

    /// How many arguments the parameters from \a first on want that the server does not supply by itself.
    [[nodiscard]] qsizetype wanted(qsizetype first) const
    {
        return std::count_if(m_method.parameters.begin() + first, m_method.parameters.end(),
                             [](const Parameter &parameter) { return !isSupplied(parameter); });
    }

    Result<void> one(const Parameter &parameter, qsizetype index)
    {
        if (!parameter.context.isEmpty()) {
            context(parameter, index);
            return {};
        }
        if (parameter.isConfiguration()) {
            // Whoever gives every argument gives one for this, too; what it says is the script's properties.
            if (m_call.arguments.size() >= m_method.parameters.size())
                ++m_next;
            m_arguments.sent << QJsonObject{{u"cfg"_s, true}};
            return {};
        }
        return parameter.isScalar() ? scalar(parameter) : object(parameter);
    }

    void context(const Parameter &parameter, qsizetype index)
    {
        if (m_arguments.context.isEmpty())
            m_arguments.context = defaultContext(parameter.context, m_call);
        if (left() > wanted(index) && (next().isObject() || next().isNull())) {
            describe(m_arguments.context, next().toObject());
            ++m_next;
        }
        m_arguments.sent << QJsonObject{{u"context"_s, true}};
    }

    Result<void> scalar(const Parameter &parameter)
    {
        if (left() <= 0) {
            return fail(Error::Kind::Usage, Uma::tr("The method %1 of a %2 script takes a %3, and none is given")
                                                .arg(m_method.name, m_call.script.type, parameter.name));
        }
        const QJsonValue value = next();
        ++m_next;
        if (parameter.type == u"int") {
            if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble()) {
                return fail(Error::Kind::Usage, Uma::tr("The %3 of the method %1 of a %2 script is a whole number")
                                                    .arg(m_method.name, m_call.script.type, parameter.name));
            }
            m_arguments.sent << QJsonObject{{u"int"_s, value}};
        } else if (parameter.type == u"boolean") {
            if (!value.isBool()) {
                return fail(Error::Kind::Usage, Uma::tr("The %3 of the method %1 of a %2 script is true or false")
                                                    .arg(m_method.name, m_call.script.type, parameter.name));
            }
            m_arguments.sent << QJsonObject{{u"bool"_s, value}};
        } else {
            if (!value.isString() && !value.isNull()) {
                return fail(Error::Kind::Usage, Uma::tr("The %3 of the method %1 of a %2 script is a text or null")
                                                    .arg(m_method.name, m_call.script.type, parameter.name));
            }
            m_arguments.sent << (value.isNull() ? QJsonObject{{u"null"_s, true}} : QJsonObject{{u"string"_s, value}});
        }
        return {};
    }

    /// Everything else goes as it is: the host makes of it what the parameter's type says.
    Result<void> object(const Parameter &parameter)
    {
        QJsonValue value = QJsonValue::Null;
        if (left() > 0) {
            value = next();
            ++m_next;
        } else if (parameter.type.startsWith(u"List<") || parameter.type == u"JSONArray") {
            value = QJsonArray();
        } else if (parameter.type == u"AuthenticationScriptUsageType") {
            value = u"interactive"_s;
        } else if (parameter.type != u"X509Certificate") {
            value = QJsonObject();
        }
        const QString wrong = wrongKind(parameter, value);
        if (!wrong.isEmpty())
            return fail(Error::Kind::Usage, wrong.arg(m_method.name, m_call.script.type, parameter.name));
        m_arguments.sent << QJsonObject{{u"value"_s, value}};
        return {};
    }

    /// What is wrong with a value for a parameter that is no scalar; empty if nothing is. The sentence's places are method,
    /// type and parameter.
    static QString wrongKind(const Parameter &parameter, const QJsonValue &value)
    {
        if (value.isNull() || parameter.type == u"JsonNode")
            return {};
        if (parameter.type == u"AuthenticationScriptUsageType" || parameter.type == u"X509Certificate")
            return value.isString() ? QString() : Uma::tr("The %3 of the method %1 of a %2 script is a text or null");
        if (parameter.type.startsWith(u"List<") || parameter.type == u"JSONArray")
            return value.isArray() ? QString() : Uma::tr("The %3 of the method %1 of a %2 script is a JSON array");
        return value.isObject() ? QString() : Uma::tr("The %3 of the method %1 of a %2 script is a JSON object");
    }

    const SingleCall &m_call;
    const CallCatalogue::Method &m_method;
    CallArguments m_arguments;
    qsizetype m_next = 0;
};

} // namespace

Result<CallArguments> callArguments(const SingleCall &call, const CallCatalogue::Method &method)
{
    Result<CallArguments> arguments = Fitting(call, method).run();
    // The step that a method is called for is the session's, too.
    if (arguments && arguments->context.contains(u"step"_s)) {
        for (qsizetype i = 0; i < method.parameters.size(); ++i) {
            if (method.parameters.at(i).name == u"step")
                arguments->context.insert(u"step"_s, arguments->sent.at(i).toObject().value(u"int"_s));
        }
    }
    return arguments;
}

} // namespace drover::uma
