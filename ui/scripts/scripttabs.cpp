// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scripttabs.h"

#include "domain/scripttypes.h"
#include "ui/common/emptystate.h"
#include "ui/common/statusdot.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"

#include <QTabBar>
#include <QTabWidget>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

void ScriptTabs::setMayBegin(bool may)
{
    if (may)
        m_empty->setContent(Icon::Scripts, tr("No script is open"),
                            tr("Choose a script at the left to read and edit it, or begin a new one from a template."), tr("New script …"));
    else
        m_empty->setContent(Icon::Scripts, tr("No script is open"), tr("Choose a script at the left to read it."));
}

ScriptTabs::ScriptTabs(QWidget *parent) : QStackedWidget(parent), m_tabs(new QTabWidget(this)), m_empty(new EmptyState(this))
{
    m_tabs->setObjectName(u"scriptTabs"_s);
    m_tabs->setAccessibleName(tr("Open scripts"));
    m_tabs->tabBar()->setAccessibleName(tr("Open scripts"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    setMayBegin(true);
    addWidget(m_empty);
    addWidget(m_tabs);
    connect(m_empty, &EmptyState::activated, this, &ScriptTabs::newRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
        Q_EMIT currentChanged(current());
    });
    connect(m_tabs, &QTabWidget::tabCloseRequested, this,
            [this](int index) { close(qobject_cast<ScriptEditorPage *>(m_tabs->widget(index))); });
}

ScriptEditorPage *ScriptTabs::add(ScriptDocument *document)
{
    auto *page = new ScriptEditorPage(document, m_tabs);
    m_tabs->addTab(page, document->script().name());
    connect(document, &ScriptDocument::modifiedChanged, page, [this, page] { updateTitle(page); });
    connect(document, &ScriptDocument::edited, page, [this, page] { updateTitle(page); });
    connect(document, &ScriptDocument::replaced, page, [this, page] { updateTitle(page); });
    updateTitle(page);
    setCurrentIndex(1);
    m_tabs->setCurrentWidget(page);
    return page;
}

ScriptEditorPage *ScriptTabs::page(const QString &id) const
{
    const QList<ScriptEditorPage *> all = pages();
    for (ScriptEditorPage *page : all) {
        if (page->document()->id() == id)
            return page;
    }
    return nullptr;
}

ScriptEditorPage *ScriptTabs::current() const
{
    return qobject_cast<ScriptEditorPage *>(m_tabs->currentWidget());
}

QList<ScriptEditorPage *> ScriptTabs::pages() const
{
    QList<ScriptEditorPage *> all;
    for (int i = 0; i < m_tabs->count(); ++i)
        all += qobject_cast<ScriptEditorPage *>(m_tabs->widget(i));
    return all;
}

void ScriptTabs::show(ScriptEditorPage *page)
{
    m_tabs->setCurrentWidget(page);
}

void ScriptTabs::close(ScriptEditorPage *page)
{
    if (!page)
        return;
    const QString name = page->document()->script().name();
    const bool modified = page->document()->isModified();
    const QJsonObject opened = page->document()->opened();
    const QJsonObject edited = page->document()->script().json();
    if (modified)
        page->document()->saveDraft();
    m_tabs->removeTab(m_tabs->indexOf(page));
    page->deleteLater();
    if (modified)
        Q_EMIT closedWithDraft(name, opened, edited);
}

void ScriptTabs::closeAll()
{
    const QList<ScriptEditorPage *> all = pages();
    for (ScriptEditorPage *page : all) {
        if (page->document()->isModified())
            page->document()->saveDraft();
        m_tabs->removeTab(m_tabs->indexOf(page));
        page->deleteLater();
    }
}

void ScriptTabs::updateTitle(ScriptEditorPage *page)
{
    const int index = m_tabs->indexOf(page);
    if (index < 0)
        return;
    const ScriptDocument *document = page->document();
    const bool modified = document->isModified();
    const QString name = document->script().name().isEmpty() ? tr("(no name)") : document->script().name();
    m_tabs->setTabText(index, QString(name).replace(u'&', "&&"_L1));
    m_tabs->setTabIcon(index, modified ? StatusDot::dotIcon(Meaning::Attention) : QIcon());
    const QString type = domain::ScriptTypes::shipped().displayName(document->script().type());
    m_tabs->setTabToolTip(index, modified ? tr("%1 – %2, changed and not deployed").arg(name, type) : tr("%1 – %2").arg(name, type));
}

} // namespace drover::ui
