// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorpair.h"

#include "bareeditor.h"
#include "ui/editor/codeeditor.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scripttabs.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

QString longScript(int lines, int number)
{
    QString text = u"# Script %1\nfrom io.jans.model.custom.script.type.uma import UmaRptPolicyType\n\n"
                   "class UmaRptPolicy(UmaRptPolicyType):\n"_s.arg(number);
    int written = 4;
    for (int method = 0; written < lines; ++method) {
        const QString body = u"    def check%1(self, context):\n"
                             "        \"\"\"Looks whether claim %1 is what the policy wants.\"\"\"\n"
                             "        value = context.getClaim(\"claim%1\")\n"
                             "        # Nothing is known yet: ask for it.\n"
                             "        if value is None:\n"
                             "            print \"Policy. Claim %d is missing\" % %1\n"
                             "            return False\n"
                             "        for allowed in ['US', 'DE', 'FR', u'\u00d6sterreich']:\n"
                             "            if value == allowed and len(value) > %1:\n"
                             "                return True\n"
                             "        return False\n\n"_s;
        text += QString(body).replace("%1"_L1, QString::number(method));
        written += 12;
    }
    return text.section(u'\n', 0, lines - 1);
}

EditorPair::EditorPair()
    : m_console(std::make_unique<workspace::Console>()), m_pane(std::make_unique<ui::ScriptsPane>(*m_console)), m_bareWindow(std::make_unique<QWidget>())
{}

EditorPair::~EditorPair() = default;

Result<void> EditorPair::open(const QString &text)
{
    m_pane->resize(1280, 860);
    m_pane->show();
    m_pane->beginScript(u"uma_rpt_policy"_s, u"long"_s, text);
    m_editor = m_pane->tabs()->current()->editor();
    m_view = m_editor->findChild<QAbstractScrollArea *>(u"codeView"_s);
    m_paints.watch(m_view->viewport());
    if (!waitForPaint(m_view))
        return fail(Error::Kind::Timeout, u"The Scripts pane was not painted."_s);
    m_bareWindow->resize(m_view->size());
    m_bare = makeBareEditor(m_bareWindow.get());
    m_bare->resize(m_view->size());
    m_paints.watch(m_bare->viewport());
    setBareText(m_bare, text);
    m_bareWindow->show();
    if (!waitForPaint(m_bare))
        return fail(Error::Kind::Timeout, u"The bare editor was not painted."_s);
    return {};
}

void EditorPair::bringToFront(QAbstractScrollArea *view)
{
    view->window()->activateWindow();
    view->setFocus();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    m_paints.reset();
}

bool EditorPair::waitForPaint(QAbstractScrollArea *view)
{
    return runUntil([this, view] { return m_paints.count(view->viewport()) > 0; });
}

} // namespace drover::bench
