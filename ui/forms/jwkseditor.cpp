// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/jwkseditor.h"

#include "text/jsontext.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "RSA 2048", "EC P-256": the length of an RSA key is that of its modulus (RFC 7518 §6.3.1).
QString keyType(const QJsonObject &key)
{
    const QString type = key.value("kty"_L1).toString();
    if (type == u"RSA") {
        const QByteArray modulus = QByteArray::fromBase64(key.value("n"_L1).toString().toLatin1(), QByteArray::Base64UrlEncoding);
        constexpr int bitsPerByte = 8;
        return modulus.isEmpty() ? type : u"RSA %1"_s.arg(modulus.size() * bitsPerByte);
    }
    return QString(type + u' ' + key.value("crv"_L1).toString()).trimmed();
}

} // namespace

JwksEditor::JwksEditor(const domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_keys(new QTreeWidget(this)), m_text(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_keys);
    column->addWidget(m_text);
    m_keys->setObjectName(u"keys"_s);
    m_keys->setRootIsDecorated(false);
    m_keys->setHeaderLabels({tr("Key ID"), tr("Type"), tr("Use"), tr("Algorithm")});
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->header()->setStretchLastSection(false);
    for (int section = 1; section < m_keys->columnCount(); ++section)
        m_keys->header()->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    m_keys->setTextElideMode(Qt::ElideMiddle);
    nameControl(m_keys, tr("keys"));
    nameControl(m_text, tr("JSON"));
    m_text->setFont(theme::codeFont());
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"{\"keys\": [ … ]}"_s);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 5);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showKeys();
        Q_EMIT edited();
    });
    showKeys();
}

void JwksEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_came = value;
    const QJsonObject set = text::jsonObject(value.toString());
    m_cameText = set.isEmpty() ? value.toString() : text::indentedJson(set).trimmed();
    m_text->setPlainText(m_cameText);
    showKeys();
}

QJsonValue JwksEditor::value() const
{
    const QString typed = m_text->toPlainText();
    if (typed == m_cameText)
        return m_came;
    return typed.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(typed);
}

void JwksEditor::showKeys()
{
    m_keys->clear();
    const QJsonArray keys = text::jsonObject(m_text->toPlainText()).value("keys"_L1).toArray();
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        auto *item = new QTreeWidgetItem(m_keys, {key.value("kid"_L1).toString(tr("(none)")), keyType(key), key.value("use"_L1).toString(),
                                                  key.value("alg"_L1).toString()});
        item->setToolTip(0, item->text(0));
    }
    m_keys->setVisible(!keys.isEmpty());
    constexpr int most = 6;
    const int rows = std::min<int>(most, static_cast<int>(keys.size()));
    m_keys->setFixedHeight((m_keys->fontMetrics().height() + metrics::tight) * (rows + 1) + metrics::normal);
}

void JwksEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    showReadOnly(m_text, readOnly);
}

} // namespace drover::ui
