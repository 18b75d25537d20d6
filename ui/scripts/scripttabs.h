// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QTabWidget;

namespace drover::ui {

class EmptyState;
class ScriptDocument;
class ScriptEditorPage;

/// The open scripts, one tab each; a dot and the word in the tooltip mark unsaved changes.
class ScriptTabs : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ScriptTabs(QWidget *parent = nullptr);
    /// Whether a new script is offered while none is open. It is at first.
    void setMayBegin(bool may);

    /// Opens a tab for the document and brings it to the front.
    ScriptEditorPage *add(ScriptDocument *document);
    ScriptEditorPage *page(const QString &id) const;
    ScriptEditorPage *current() const;
    QList<ScriptEditorPage *> pages() const;
    void show(ScriptEditorPage *page);
    void close(ScriptEditorPage *page);
    void closeAll();

Q_SIGNALS:
    /// Another page is in front, or none (null).
    void currentChanged(drover::ui::ScriptEditorPage *page);
    /// A tab was closed whose script has unsaved changes (they are kept as a draft).
    void closedWithDraft(const QString &name, const QJsonObject &opened, const QJsonObject &edited);
    void newRequested();

private:
    void updateTitle(ScriptEditorPage *page);

    QTabWidget *m_tabs;
    EmptyState *m_empty;
};

} // namespace drover::ui
