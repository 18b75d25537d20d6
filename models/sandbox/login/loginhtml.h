// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace drover::sandbox {

/// A page of log-in or consent as the sandbox shows it.
struct LoginHtml
{
    QString heading;
    QString page;          ///< "/login.xhtml"
    QString action;        ///< URL the form is posted to; empty: nothing is to be submitted
    QStringList messages;
    QStringList fields;    ///< names of further inputs
    bool credentials = false; ///< user name and password, as the servers' login page has them
    bool consent = false;     ///< the buttons of the servers' consent page
};

/// A whole HTML document; every text escaped.
QByteArray renderHtml(const LoginHtml &page);
/// The names of request parameters that a script's text reads, in order.
QStringList readParameters(const QString &source);

} // namespace drover::sandbox
