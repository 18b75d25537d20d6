// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scripttemplates.h"

#include "domain/scripttypes.h"
#include "text/jsontext.h"

#include <QFile>
#include <QJsonObject>

static void initTemplateResources()
{
    Q_INIT_RESOURCE(templates);
}

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray readTemplate(const QString &name)
{
    static const bool ready = (initTemplateResources(), true);
    Q_UNUSED(ready)
    QFile file(u":/drover/templates/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "uma.UmaRptPolicyType" for "uma_rpt_policy": module and interface below …model.custom.script.type.
QString interfaceOf(const QString &type)
{
    static const QJsonObject interfaces =
        text::jsonObject(QString::fromUtf8(readTemplate(u"interfaces.json"_s))).value("interfaces"_L1).toObject();
    return interfaces.value(type).toString();
}

} // namespace

QString scriptTemplate(const QString &type, const QString &name, bool gluu)
{
    QByteArray source = readTemplate(type + u".py"_s);
    if (source.isEmpty())
        source = readTemplate(u"generic.py"_s);
    QString text = QString::fromUtf8(source);
    // The licence lines are the template's own, not the new script's.
    while (text.startsWith("# SPDX-"_L1))
        text.remove(0, text.indexOf(u'\n') + 1);

    const domain::ScriptType *known = domain::ScriptTypes::shipped().find(type);
    const QString interfaceName = interfaceOf(type);
    text.replace("@PACKAGE@"_L1, gluu ? "org.gluu"_L1 : "io.jans"_L1);
    text.replace("@MODULE@"_L1, interfaceName.section(u'.', 0, 0));
    text.replace("@INTERFACE@"_L1, interfaceName.section(u'.', 1));
    text.replace("@CLASS@"_L1, known ? known->className : type);
    text.replace("@DISPLAYNAME@"_L1, known ? known->displayName : type);
    text.replace("@NAME@"_L1, name);
    return text;
}

} // namespace drover::ui
