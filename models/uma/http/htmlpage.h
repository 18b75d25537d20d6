// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/pages/pageform.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace drover::uma {

/// A control of an HTML form.
struct HtmlInput {
    QString name;
    QString type; ///< lower case; "text" where none is given, "textarea" for one
    QString id;
    QString value;
    QString label;
    QString placeholder;
    bool checked = false;
};

struct HtmlForm {
    QString id;
    QString action;
    QList<HtmlInput> inputs;

    bool hasSubmit() const;
};

/**
 * What a browser would make of a claims page: its forms, labels and texts. Reads any HTML, well-formed or not; scripts
 * and styles are passed over.
 */
struct HtmlPage {
    QString title;
    QStringList texts; ///< outside labels and buttons, in document order
    QList<HtmlForm> forms;

    static HtmlPage parse(const QByteArray &html);

    /// The form that a person would fill in: the first with a button, else the first; null when there is none.
    const HtmlForm *mainForm() const;
    /// The page as one shows it natively; \a page is its path on the server.
    PageForm toPageForm(const QString &page) const;
};

/// How claims get into a submission.
enum class Entry {
    Inputs,          ///< into the inputs bound to them; others can't be entered, as in a browser
    InputsAndClaims, ///< those without an input are sent as `claim:<name>`, which the sandbox understands
};

/// The fields that a browser would send for \a form with these claims entered: hidden ones, inputs, one button.
QList<QPair<QString, QString>> submission(const HtmlForm &form, const QMap<QString, QString> &claims, Entry entry);

} // namespace drover::uma
