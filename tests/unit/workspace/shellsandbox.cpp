// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellsandbox.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

ShellSandbox::ShellSandbox(const QByteArray &body, const QString &issuer)
{
    const QByteArray address = issuer.toUtf8();
    QByteArray script = "#!/bin/sh\nOUT=" + m_folder.filePath(u"out"_s).toUtf8() +
                        "\nREADY='{\"ready\":true,\"issuer\":\"" + address + "\",\"configApi\":\"" + address +
                        "/jans-config-api/api/v1\",\"protectedResource\":\"" + address +
                        "/rs\",\"admin\":{\"clientId\":\"admin\",\"clientSecret\":\"hush\"},\"resourceServer\":{"
                        "\"clientId\":\"rs\",\"clientSecret\":\"r\"},"
                        "\"requestingClient\":{\"clientId\":\"rp\",\"clientSecret\":\"p\",\"claimsRedirectUri\":"
                        "\"https://client.example/cb\"}}'\n" +
                        body + "\n";
    QFile file(m_folder.filePath(u"drover-cli"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the script can't be written");
    file.write(script);
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

drover::workspace::SandboxOptions ShellSandbox::options() const
{
    drover::workspace::SandboxOptions options;
    options.program = m_folder.filePath(u"drover-cli"_s);
    return options;
}

QByteArray ShellSandbox::output() const
{
    QFile file(m_folder.filePath(u"out"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
