// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace drover::uma {

/// One input of a page.
struct PageField {
    enum class Kind { Text, Secret, Checkbox, Hidden };

    QString formId;
    QString inputId;
    QString claimKey; ///< key in `#{gatherer.pageClaims['…']}`; empty: the input is bound to something else
    QString label;
    Kind kind = Kind::Text;
    QString value; ///< constant value; bound values come from the caller
    QString placeholder;

    /// Name of the HTTP form field: "loginForm:country".
    QString fieldName() const;
    bool operator==(const PageField &) const = default;
};

/// One button of a page.
struct PageButton {
    QString formId;
    QString inputId;
    QString label;
    bool gathers = false; ///< bound to `#{gatherer.gather}`

    QString fieldName() const;
    bool operator==(const PageButton &) const = default;
};

/// What a claims-gathering page asks, read from the Facelets subset that the servers' own pages use.
struct PageForm {
    QString page; ///< "/uma2/sample/country.xhtml"
    QString title;
    QStringList texts; ///< texts outside labels, in document order
    QList<PageField> fields;
    QList<PageButton> buttons;
    bool prepares = false;                ///< has a viewAction `#{gatherer.prepareForStep}`
    bool prepareOnPostback = false;       ///< that viewAction has onPostback="true"
    bool failureLeadsToErrorPage = false; ///< the server has a navigation rule for "failure" and "invalid_step"
    bool known = true; ///< false: there is no such page; the form is generated and callers may add fields
    /// What is submitted has the names of the form's own fields, in `claimKey`, and the pressed button's among them. Of
    /// log-in and consent, whose scripts read the request's parameters; else values are claims.
    bool submitsFields = false;
    bool isElsewhere = false; ///< another site's page: what it sends the browser back with is entered

    /// Reads a page. Never fails on what it does not know; the error names the line of what is not XML.
    static Result<PageForm> parse(const QByteArray &xhtml, const QString &page);
    /// A form for a page that does not exist: no fields, one button.
    static PageForm unknown(const QString &page);

    /// Page claims out of submitted form fields: by field name; `claim:<name>` gives the claim <name> on any page, and
    /// on an unknown one `claims` gives one for each of its lines `name=value`. An input of the page that is not among
    /// the fields gives no claim; an empty one gives an empty text.
    QMap<QString, QString> claimsFrom(const QMap<QString, QStringList> &fields) const;
    /// The reverse, for clients: form fields with the hidden `formId=formId` and the button that gathers.
    QMap<QString, QString> fieldsFor(const QMap<QString, QString> &claims) const;
    /// Submitted fields as a script finds them among the request parameters: what was given as `claim:<name>` is there
    /// as
    /// `<name>` and `loginForm:<name>`, since nobody knows how the page calls it.
    static QMap<QString, QStringList> serverParameters(const QMap<QString, QStringList> &fields);
    /// True for the pages for which the servers lead "failure" and "invalid_step" to an error page.
    static bool hasFailureRule(const QString &page);
    bool operator==(const PageForm &) const = default;
};

/// Where the pages of scripts are found: the sample pages that Drover ships and folders with custom pages.
class PageCatalogue {
public:
    PageCatalogue() = default;
    /// Pages below these folders stand before the shipped ones ("custom/pages" of a server).
    explicit PageCatalogue(QStringList folders);

    /// "/uma2/sample/country.xhtml" or ".htm". A page that is not there gives PageForm::unknown(); one that is there
    /// and cannot be read an error.
    Result<PageForm> form(const QString &page) const;
    /// The one spelling under which a page is known: leading slash, ".xhtml", no query.
    static QString normalized(const QString &page);

private:
    QStringList m_folders;
};

/// What a browser is shown.
struct RenderOptions {
    QString action;                ///< URL the form is posted to
    QStringList messages;          ///< for h:messages
    QMap<QString, QString> values; ///< by claim name
    QString language = QStringLiteral("en");
};

/// A whole HTML document; every text escaped. An unknown page gets a text area that takes claims as name=value lines.
QByteArray renderHtml(const PageForm &form, const RenderOptions &options);

} // namespace drover::uma
