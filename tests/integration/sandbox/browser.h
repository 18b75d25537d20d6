// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxfixture.h"

#include <QMap>

namespace drover::test {

/// A person's browser, as far as claims pages need one: keeps cookies, follows redirects, fills in and submits the first form
/// of a page by the labels of its fields.
class Browser
{
public:
    explicit Browser(SandboxFixture &sandbox) : m_sandbox(sandbox) {}

    /// Goes to an address and follows redirects until a page comes, or one that leads away from the server.
    void open(const QString &address);
    /// Submits the page's form: every field as it stands, those with these labels as given.
    void submit(const QMap<QString, QString> &byLabel);

    int status = 0;
    QString html;
    QString address;            ///< where the browser is
    QStringList redirects;      ///< all since the last open() or submit()
    QMap<QByteArray, QByteArray> cookies;

private:
    void go(QByteArray method, QString target, QByteArray body);

    SandboxFixture &m_sandbox;
};

} // namespace drover::test
