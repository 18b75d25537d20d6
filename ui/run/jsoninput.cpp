// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/jsoninput.h"

#include "text/jsontext.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>


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
    const QString entered = m_editor->text();
    if (entered.trimmed().isEmpty()) {
        m_value = QJsonValue::Null;
        m_editor->setProblems({});
        setRefusal({});
        return;
    }
    const text::JsonReading read = text::readJson(entered);
    m_value = read.value;
    if (read.line == 0) {
        m_editor->setProblems({});
        setRefusal({});
        return;
    }
    const int line = read.line;
    const QString why = read.why.isEmpty() ? tr("more than one value") : read.why;
    m_editor->setProblems({{line, 0, EditorProblem::Severity::Error, why}});
    setRefusal(tr("This is no JSON, line %1: %2").arg(line).arg(why));
}

} // namespace drover::ui
