// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/jsoninput.h"

#include "text/jsontext.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

JsonInput::JsonInput(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_editor(new CodeEditor(this)), m_error(new QLabel(this)), m_value(QJsonValue::Null)
{
    m_editor->setLanguage(u"JSON"_s);
    m_editor->setFoldingEnabled(false);
    const QList<QWidget *> parts = m_editor->findChildren<QWidget *>(u"codeView"_s);
    for (QWidget *part : parts)
        part->setAccessibleName(accessibleName);
    setFocusProxy(m_editor);
    m_error->setObjectName(u"jsonError"_s);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_error);
    connect(m_editor, &CodeEditor::textChanged, this, &JsonInput::textChanged);
}

void JsonInput::textChanged()
{
    if (m_showing || m_pending)
        return;
    // Pasting over a selection is two changes: what stands in between counts for nothing.
    m_pending = true;
    QMetaObject::invokeMethod(this, &JsonInput::flush, Qt::QueuedConnection);
}

void JsonInput::flush()
{
    if (!m_pending)
        return;
    m_pending = false;
    take();
    Q_EMIT edited();
}

QJsonValue JsonInput::value()
{
    flush();
    return m_value;
}

void JsonInput::setValue(const QJsonValue &value)
{
    m_pending = false;
    m_showing = true;
    m_editor->setText(value.isUndefined() ? QString() : text::indentedJson(value).trimmed());
    m_showing = false;
    take();
}

void JsonInput::setRefusal(const QString &why)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::colour(Meaning::Bad, palette()));
    m_error->setPalette(colours);
    m_error->setText(why);
    m_error->setVisible(!why.isEmpty());
}

void JsonInput::take()
{
    const QString text = m_editor->text();
    if (text.trimmed().isEmpty()) {
        m_value = QJsonValue::Null;
        m_editor->setProblems({});
        setRefusal({});
        return;
    }
    // In brackets a text, a number and a truth value are documents, too.
    QJsonParseError problem;
    const QByteArray bytes = text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson('[' + bytes + "\n]", &problem);
    if (problem.error == QJsonParseError::NoError && document.array().size() == 1) {
        m_value = document.array().at(0);
        m_editor->setProblems({});
        setRefusal({});
        return;
    }
    m_value = QJsonValue(QJsonValue::Undefined);
    const qsizetype at = problem.error == QJsonParseError::NoError ? 0 : std::clamp<qsizetype>(problem.offset - 1, 0, bytes.size());
    const int line = static_cast<int>(bytes.left(at).count('\n')) + 1;
    const QString why = problem.error == QJsonParseError::NoError ? tr("more than one value") : problem.errorString();
    m_editor->setProblems({{line, 0, EditorProblem::Severity::Error, why}});
    setRefusal(tr("This is no JSON, line %1: %2").arg(line).arg(why));
}

} // namespace drover::ui
