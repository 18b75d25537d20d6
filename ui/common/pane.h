// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QSettings;

namespace drover::ui {

/// Children outlive the derived part of their parent: what they signal while they are destroyed must not reach its slots.
/// To be called by the destructors of widgets that listen to their children.
inline void stopListeningToChildren(QObject *parent)
{
    const QList<QObject *> children = parent->findChildren<QObject *>();
    for (QObject *child : children)
        child->disconnect(parent);
}

/// One line of the command palette that stands for an object which is already loaded (a client, an open script …).
struct PaletteObject
{
    QString title;
    QString hint;                  ///< kind or place, shown dimmed
    QIcon icon;
    std::function<void()> open;    ///< shows the object in its pane
};

/// One section of the main window. The shell builds it when it is first shown and keeps it.
/// Its menu is made of QWidget::actions() of the pane, in their order (a separator action separates).
class Pane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The pane is about to be shown: it begins to read what it shows, so that the server works while the pane is laid out.
    virtual void wake() {}

    /// Where work starts; gets the focus when the section is chosen.
    virtual QWidget *initialFocus() { return this; }

    /// Objects for the command palette whose title may match `needle`; only what is in memory, never a request.
    virtual QList<PaletteObject> objects(const QString &needle) const
    {
        Q_UNUSED(needle)
        return {};
    }

    /// Splitter positions, columns and the like, in the settings' current group.
    virtual void saveState(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreState(const QSettings &settings) { Q_UNUSED(settings) }

    /// Shows what another section sent here with sectionRequested(); a pane takes no notice of what it does not know.
    virtual void takeRequest(const QVariantMap &request) { Q_UNUSED(request) }

Q_SIGNALS:
    /// Another section is to come to the front and take the request: {"script": inum, "scriptName", "scriptType"}.
    void sectionRequested(const QString &id, const QVariantMap &request);
    /// A help page is to be shown ("checks"), at the place where `anchor` stands if it is not empty.
    void helpRequested(const QString &page, const QString &anchor);
    /// A short remark for the right end of the status bar (cursor position and so on); empty clears it.
    void statusChanged(const QString &text);
};

} // namespace drover::ui
