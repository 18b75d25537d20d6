// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the simulator for files and the clipboard, and what comes back.
#include "ui/flow/flowpane.h"

#include "flowtext/flowtext.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/flow/scenarionotes.h"
#include "ui/flow/scenariopanel.h"
#include "ui/flow/sequencediagram.h"

#include <QApplication>
#include <QClipboard>

namespace drover::ui::flow {

QString FlowPane::diagramText() const
{
    const std::optional<uma::FlowResult> &result = m_session.result();
    return flowtext::diagram(m_diagram->model()->messages(), result ? &*result : nullptr);
}

void FlowPane::copyText(int row)
{
    const QList<uma::FlowMessage> &messages = m_session.messages()->messages();
    const bool whole = row < 0 || row >= messages.size();
    QApplication::clipboard()->setText(whole ? diagramText() : flowtext::lines(messages.at(row)).join(u'\n') + u'\n');
    Q_EMIT statusChanged(whole ? tr("The diagram is in the clipboard.") : tr("The message is in the clipboard."));
}

void FlowPane::copyCurl(int row)
{
    const QList<uma::FlowMessage> &messages = m_session.messages()->messages();
    if (row < 0 || row >= messages.size())
        return;
    QApplication::clipboard()->setText(messages.at(row).toCurl());
    Q_EMIT statusChanged(tr("The curl command is in the clipboard; put the secrets in before you run it."));
}

void FlowPane::exportText()
{
    dialogs::saveFile(this, tr("Export the diagram"), tr("flow.txt", "name of a file"), tr("Text (*.txt);;All files (*)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          if (const Result<void> saved = flowtext::saveText(diagramText(), path); !saved)
                              m_messages->post(saved.error(), [this] { exportText(); });
                          else
                              Q_EMIT statusChanged(tr("The diagram was written to %1.").arg(path));
                      });
}

void FlowPane::openScenario(const QString &path)
{
    const Result<uma::Scenario> scenario = uma::Scenario::fromFile(path);
    if (scenario)
        m_scenario->setScenario(*scenario);
    else
        m_messages->post(scenario.error());
}

void FlowPane::saveScenario(const QString &path)
{
    const uma::Scenario whole = withServerScripts(m_scenario->scenario(), m_backend->catalogue());
    const Result<uma::Scenario> saved = flowtext::saveScenario(whole, path);
    if (!saved) {
        m_messages->post(saved.error(), [this, path] { saveScenario(path); });
        return;
    }
    m_scenario->markSaved(*saved);
    Q_EMIT statusChanged(tr("The scenario was written to %1.").arg(path));
}

} // namespace drover::ui::flow
