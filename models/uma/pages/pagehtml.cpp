// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/pages/pageform.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\'', "&#39;"_L1);
    return html;
}

QString inputHtml(const PageField &field, const QString &value)
{
    const QString name = escaped(field.fieldName());
    if (field.kind == PageField::Kind::Hidden) {
        return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(name, escaped(value));
    }
    const QString label = escaped(field.label.isEmpty() ? field.inputId : field.label);
    if (field.kind == PageField::Kind::Checkbox) {
        // The hidden field makes an unchecked box arrive as "false".
        const QString checked = value == "true"_L1 ? u" checked"_s : QString();
        return u"<p><input type=\"hidden\" name=\"%1\" value=\"false\"><label><input type=\"checkbox\" name=\"%1\" value=\"true\"%2> %3</label></p>\n"_s
            .arg(name, checked, label);
    }
    const bool secret = field.kind == PageField::Kind::Secret;
    return u"<p><label for=\"%1\">%2</label><br><input type=\"%3\" id=\"%1\" name=\"%1\" value=\"%4\" placeholder=\"%5\" autocomplete=\"off\"></p>\n"_s
        .arg(name, label, secret ? u"password"_s : u"text"_s, secret ? QString() : escaped(value),
             escaped(field.placeholder));
}

QString buttonHtml(const PageButton &button)
{
    const QString label = button.label.isEmpty() ? QCoreApplication::translate("uma", "Submit") : button.label;
    return u"<p><button type=\"submit\" name=\"%1\" value=\"%2\">%2</button></p>\n"_s.arg(escaped(button.fieldName()),
                                                                                          escaped(label));
}

QStringList formIds(const PageForm &form)
{
    QStringList ids;
    for (const PageField &field : form.fields) {
        if (!ids.contains(field.formId)) {
            ids.append(field.formId);
        }
    }
    for (const PageButton &button : form.buttons) {
        if (!ids.contains(button.formId)) {
            ids.append(button.formId);
        }
    }
    return ids;
}

QString formHtml(const PageForm &form, const QString &formId, const RenderOptions &options)
{
    QString html = u"<form method=\"post\" action=\"%1\">\n"_s.arg(escaped(options.action));
    if (!formId.isEmpty()) {
        html += u"<input type=\"hidden\" name=\"%1\" value=\"%1\">\n"_s.arg(escaped(formId));
    }
    for (const PageField &field : form.fields) {
        if (field.formId == formId) {
            html += inputHtml(field, options.values.value(field.claimKey, field.value));
        }
    }
    if (!form.known) {
        html +=
            u"<p><label for=\"claims\">%1</label><br><textarea id=\"claims\" name=\"claims\" rows=\"6\" cols=\"40\"></textarea></p>\n"_s
                .arg(escaped(QCoreApplication::translate("uma", "This page is not known here. What shall it give to "
                                                                "the script? One line for each claim: name=value")));
    }
    for (const PageButton &button : form.buttons) {
        if (button.formId == formId) {
            html += buttonHtml(button);
        }
    }
    return html + "</form>\n"_L1;
}

} // namespace

QByteArray renderHtml(const PageForm &form, const RenderOptions &options)
{
    const QString title = escaped(form.title.isEmpty() ? form.page : form.title);
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"_s.arg(
        escaped(options.language), title);
    html +=
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<style>body{font:16px/1.5 sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem}"
        "input[type=text],input[type=password],textarea{width:100%;box-sizing:border-box;padding:.4rem;font:inherit}"
        "button{padding:.4rem 1.2rem;font:inherit}[role=alert]{border-left:.25rem solid;padding-left:.75rem}</style>\n"
        "</head>\n<body>\n<main>\n"_L1;
    html += u"<h1>%1</h1>\n"_s.arg(title);
    for (const QString &message : options.messages) {
        html += u"<p role=\"alert\">%1</p>\n"_s.arg(escaped(message));
    }
    for (const QString &text : form.texts) {
        html += u"<p>%1</p>\n"_s.arg(escaped(text));
    }
    const QStringList ids = formIds(form);
    for (const QString &formId : ids) {
        html += formHtml(form, formId, options);
    }
    return (html + "</main>\n</body>\n</html>\n"_L1).toUtf8();
}

} // namespace drover::uma
