// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/scriptsource.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

ScriptSource::ScriptSource(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_place(new ElidedLabel(Qt::ElideRight, this)), m_editor(new CodeEditor(this))
{
    m_title->setObjectName(u"scriptName"_s);
    m_title->setFont(theme::headingFont());
    m_title->setTextFormat(Qt::PlainText);
    m_place->setObjectName(u"scriptPlace"_s);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_editor->setObjectName(u"scriptSource"_s);
    m_editor->setAccessibleName(tr("Source of the script that runs"));
    m_editor->setLanguage(u"Python"_s);
    m_editor->setReadOnly(true);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::tight);
    header->setSpacing(metrics::normal);
    header->addWidget(m_title);
    header->addWidget(m_place, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_editor, 1);
    clear();
}

void ScriptSource::display(const ServerScript &script, int line, bool failed, bool hasDraft)
{
    const bool isSame = m_script && m_script->inum == script.inum && m_script->revision == script.revision
                        && m_script->source == script.source;
    m_script = script;
    m_line = line;
    m_title->setText(script.name);
    if (!isSame)
        m_editor->setText(script.source);
    showPlace(failed, hasDraft);
}

void ScriptSource::showPlace(bool failed, bool hasDraft)
{
    // A script that a scenario brings along has no revision.
    QStringList parts{m_script->inum.isEmpty() ? tr("from the scenario") : tr("revision %1").arg(m_script->revision)};
    if (m_line > 0)
        parts.append(failed ? tr("raised an error in line %1").arg(m_line) : tr("line %1").arg(m_line));
    if (hasDraft)
        parts.append(tr("without your changes, which are not deployed"));
    m_place->setFullText(parts.join(u" · "_s));
    m_editor->setMarks(CodeEditor::Mark::Error, failed && m_line > 0 ? QSet<int>{m_line} : QSet<int>());
    m_editor->showCurrentScriptLine(failed ? 0 : m_line);
    if (failed && m_line > 0)
        m_editor->goToLine(m_line);
}

void ScriptSource::showUnavailable(const QString &name, const QString &why)
{
    m_script.reset();
    m_line = 0;
    m_title->setText(name);
    m_place->setFullText(why);
    m_editor->setText({});
}

void ScriptSource::clear()
{
    m_script.reset();
    m_line = 0;
    m_title->setText(tr("Script"));
    m_place->setFullText(tr("The script that runs is shown here."));
    m_editor->setText({});
}

} // namespace drover::ui::flow
