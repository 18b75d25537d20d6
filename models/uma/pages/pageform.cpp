// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/pages/pageform.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto claimPrefix = "claim:"_L1;

QString fieldNameOf(const QString &formId, const QString &inputId)
{
    return formId.isEmpty() ? inputId : formId + u':' + inputId;
}

} // namespace

QString PageField::fieldName() const
{
    return fieldNameOf(formId, inputId);
}

QString PageButton::fieldName() const
{
    return fieldNameOf(formId, inputId);
}

PageForm PageForm::unknown(const QString &page)
{
    PageForm form;
    form.page = page;
    form.title = page.section(u'/', -1).section(u'.', 0, 0);
    form.buttons.append(PageButton{u"loginForm"_s, u"gather"_s, QCoreApplication::translate("uma", "Submit"), true});
    form.prepares = true;
    form.failureLeadsToErrorPage = hasFailureRule(page);
    form.known = false;
    return form;
}

bool PageForm::hasFailureRule(const QString &page)
{
    return page == "/uma2/sample/country.xhtml"_L1 || page == "/uma2/sample/city.xhtml"_L1;
}

QMap<QString, QString> PageForm::claimsFrom(const QMap<QString, QStringList> &submitted) const
{
    QMap<QString, QString> claims;
    for (const PageField &field : fields) {
        const QStringList values = submitted.value(field.fieldName());
        if (field.claimKey.isEmpty() || values.isEmpty()) {
            continue;
        }
        const QString value = values.constLast();
        claims.insert(field.claimKey, field.kind == PageField::Kind::Checkbox && value == "on"_L1 ? u"true"_s : value);
    }
    for (auto it = submitted.constBegin(); it != submitted.constEnd(); ++it) {
        if (it.key().startsWith(claimPrefix) && !it.value().isEmpty()) {
            claims.insert(it.key().mid(claimPrefix.size()), it.value().constLast());
        }
    }
    if (!known) {
        const QStringList lines = submitted.value(u"claims"_s).join(u'\n').split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const qsizetype equals = line.indexOf(u'=');
            if (equals > 0) {
                claims.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
            }
        }
    }
    return claims;
}

QMap<QString, QString> PageForm::fieldsFor(const QMap<QString, QString> &claims) const
{
    QMap<QString, QString> submitted;
    for (auto it = claims.constBegin(); it != claims.constEnd(); ++it) {
        const auto bound = std::find_if(fields.begin(), fields.end(),
                                        [&](const PageField &field) { return field.claimKey == it.key(); });
        submitted.insert(bound == fields.end() ? claimPrefix + it.key() : bound->fieldName(), it.value());
    }
    for (const PageField &field : fields) {
        if (!field.formId.isEmpty()) {
            submitted.insert(field.formId, field.formId);
        }
    }
    for (const PageButton &button : buttons) {
        if (button.gathers) {
            submitted.insert(button.fieldName(), button.label);
            if (!button.formId.isEmpty()) {
                submitted.insert(button.formId, button.formId);
            }
            break;
        }
    }
    return submitted;
}

QMap<QString, QStringList> PageForm::serverParameters(const QMap<QString, QStringList> &fields)
{
    QMap<QString, QStringList> parameters;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (it.key().startsWith(claimPrefix)) {
            const QString name = it.key().mid(claimPrefix.size());
            parameters.insert(name, it.value());
            parameters.insert("loginForm:"_L1 + name, it.value());
        } else {
            parameters.insert(it.key(), it.value());
        }
    }
    return parameters;
}

PageCatalogue::PageCatalogue(QStringList folders)
    : m_folders(std::move(folders))
{
}

QString PageCatalogue::normalized(const QString &page)
{
    QString path = page.section(u'?', 0, 0);
    if (!path.startsWith(u'/')) {
        path.prepend(u'/');
    }
    const QString name = path.section(u'/', -1);
    if (name.endsWith(".htm"_L1)) {
        path.chop(3);
        path += "xhtml"_L1;
    } else if (!name.contains(u'.')) {
        path += ".xhtml"_L1;
    }
    return path;
}

/// The shipped pages are part of the program, so each is read once.
static Result<PageForm> shippedForm(const QString &path)
{
    thread_local QHash<QString, PageForm> known;
    const auto found = known.constFind(path);
    if (found != known.constEnd()) {
        return *found;
    }
    QFile file(u":/drover/pages"_s + path);
    if (!file.open(QIODevice::ReadOnly)) {
        return PageForm::unknown(path);
    }
    const Result<PageForm> form = PageForm::parse(file.readAll(), path);
    if (form) {
        known.insert(path, *form);
    }
    return form;
}

Result<PageForm> PageCatalogue::form(const QString &page) const
{
    const QString path = normalized(page);
    if (path.split(u'/').contains(".."_L1)) {
        return PageForm::unknown(path); // a page never leads out of its folder
    }
    for (const QString &folder : m_folders) {
        const QString candidate = folder + path;
        if (!QFileInfo(candidate).isFile()) {
            continue;
        }
        QFile file(candidate);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(Error::Kind::Input,
                        QCoreApplication::translate("uma", "The page %1 could not be read.").arg(path),
                        file.errorString(), QCoreApplication::translate("uma", "Check the file's permissions."));
        }
        return PageForm::parse(file.readAll(), path);
    }
    return shippedForm(path);
}

} // namespace drover::uma
