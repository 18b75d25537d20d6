// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/viewsbutton.h"

#include "ui/common/dialogs.h"
#include "ui/common/icons.h"

#include <QInputDialog>
#include <QMenu>
#include <QSettings>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using tables::SavedView;

namespace {

constexpr qsizetype longestName = 60;

QString menuText(QString text)
{
    if (text.size() > longestName)
        text = text.left(longestName - 1) + QChar(0x2026);
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ViewsButton::ViewsButton(QSettings &settings, domain::EntityKind kind, std::function<SavedView()> current, QWidget *parent)
    : QToolButton(parent), m_views(settings, kind), m_current(std::move(current)), m_menu(new QMenu(this))
{
    setObjectName(u"views"_s);
    setText(tr("Views"));
    setAccessibleName(tr("Saved views"));
    setToolTip(tr("Saved views: search, filters, order and columns under a name"));
    setIcon(ui::icon(Icon::Page));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_menu->setObjectName(u"viewsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    fill();
}

void ViewsButton::openMenu()
{
    showMenu();
}

void ViewsButton::fill()
{
    m_menu->clear();
    const QList<SavedView> views = m_views.all();
    for (const SavedView &view : views) {
        QAction *action = m_menu->addAction(menuText(view.name));
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    }
    if (!views.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(ui::icon(Icon::Save), tr("Save this view …"), this, &ViewsButton::askToSave);
    if (views.isEmpty())
        return;
    QMenu *forget = m_menu->addMenu(ui::icon(Icon::Remove), tr("Delete a view"));
    for (const SavedView &view : views) {
        QAction *action = forget->addAction(menuText(view.name));
        connect(action, &QAction::triggered, this, [this, name = view.name] {
            m_views.remove(name);
            fill();
        });
    }
}

void ViewsButton::askToSave()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"viewName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view:"));
    dialog->setOkButtonText(tr("Save view"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        SavedView view = m_current();
        view.name = text.trimmed();
        if (m_views.find(view.name)) {
            askToReplace(view);
            return;
        }
        m_views.save(view);
        fill();
    });
    dialog->open();
}

void ViewsButton::askToReplace(const SavedView &view)
{
    const Question question{tr("Save this view"),
                            tr("There is a view “%1” already.").arg(view.name),
                            tr("Its search, filters, order and columns are lost when it is replaced."),
                            tr("Replace view"),
                            {},
                            true};
    dialogs::ask(this, question, [this, view](Answer answer) {
        if (answer != Answer::Act)
            return;
        m_views.save(view);
        fill();
    });
}

} // namespace drover::ui
