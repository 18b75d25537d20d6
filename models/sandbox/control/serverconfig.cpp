// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/serverconfig.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QHash<QString, int uma::Config::*> &lifetimes()
{
    static const QHash<QString, int uma::Config::*> members{{u"umaRptLifetime"_s, &uma::Config::rptLifetime},
                                                            {u"umaTicketLifetime"_s, &uma::Config::ticketLifetime},
                                                            {u"umaPctLifetime"_s, &uma::Config::pctLifetime},
                                                            {u"umaResourceLifetime"_s, &uma::Config::resourceLifetime}};
    return members;
}

const QHash<QString, bool uma::Config::*> &switches()
{
    static const QHash<QString, bool uma::Config::*> members{
        {u"umaAddScopesAutomatically"_s, &uma::Config::addScopesAutomatically},
        {u"umaValidateClaimToken"_s, &uma::Config::validateClaimToken},
        {u"umaGrantAccessIfNoPolicies"_s, &uma::Config::grantAccessIfNoPolicies},
        {u"umaRestrictResourceToAssociatedClient"_s, &uma::Config::restrictResourceToAssociatedClient},
        {u"appendEqualPctValues"_s, &uma::Config::appendEqualPctValues}};
    return members;
}

tl::unexpected<Error> wrong(const QString &name, const QString &why)
{
    return fail(Error::Kind::Input, QCoreApplication::translate("sandbox", "The setting %1 cannot be taken.").arg(name), why);
}

} // namespace

Result<uma::Config> configFromJson(const QJsonObject &json, const uma::Config &current)
{
    scripts::Generation generation = current.generation;
    if (const QJsonValue server = json.value(u"server"); !server.isUndefined()) {
        const auto read = scripts::generationFromString(server.toString());
        if (!read)
            return wrong(u"server"_s, read.error().sentence());
        generation = *read;
    }
    uma::Config config = uma::Config::forGeneration(generation);
    config.issuer = current.issuer;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString name = it.key();
        const QJsonValue value = it.value();
        if (name == u"server")
            continue;
        if (lifetimes().contains(name)) {
            if (!value.isDouble() || value.toInt(-1) < 0)
                return wrong(name, QCoreApplication::translate("sandbox", "It must be a number of seconds."));
            config.*(lifetimes().value(name)) = value.toInt();
        } else if (switches().contains(name)) {
            if (!value.isBool())
                return wrong(name, QCoreApplication::translate("sandbox", "It must be true or false."));
            config.*(switches().value(name)) = value.toBool();
        } else {
            return wrong(name, QCoreApplication::translate("sandbox", "There is no such setting."));
        }
    }
    return config;
}

QJsonObject configToJson(const uma::Config &config)
{
    QJsonObject json{{u"server"_s, scripts::toString(config.generation)}};
    for (auto it = lifetimes().begin(); it != lifetimes().end(); ++it)
        json.insert(it.key(), config.*(it.value()));
    for (auto it = switches().begin(); it != switches().end(); ++it)
        json.insert(it.key(), config.*(it.value()));
    return json;
}

} // namespace drover::sandbox
