// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "fakejanssen.h"
#include "ui/lists/entitylistpane.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/testconsole.h"

#include <QAbstractButton>
#include <QJsonObject>

#include <memory>

namespace drover::test {

/// One pane of the window: where its objects are on the server, and what it calls them.
struct PaneCase
{
    QString name;       ///< of the test's row and its pictures
    QString section;    ///< of the window
    QString collection; ///< below the Config API; empty where the pane asks the server for nothing
    domain::EntityKind kind = domain::EntityKind::Client;
    QString family;     ///< of its scopes: "openid/clients"
    QString nothingYet; ///< the title of the empty pane
    QString create;     ///< the button that begins one
    QString mayNotRead;

    bool isList() const { return section != QStringLiteral("scripts") && section != QStringLiteral("activity"); }
    QString scope(const QString &ending) const { return QStringLiteral("https://jans.io/oauth/config/%1.%2").arg(family, ending); }
};

/// All panes that show what is on a server. UMA scopes are the scopes that a filter leaves.
QList<PaneCase> paneCases();

/// An object of a pane, whose texts come from `text`.
QJsonObject sample(const PaneCase &pane, int number, const QString &text);

/// The real window, open on one pane, over a server in memory that a test tells how to behave.
///
/// With DROVER_SHOTS set to a folder, shoot() saves what is seen there. DROVER_SHOTS_THEME and QT_SCALE_FACTOR say how the
/// window looks, with or without pictures.
class PaneBench
{
public:
    PaneBench();
    ~PaneBench();

    /// Fills the server with `count` objects for the pane, which take their texts from these in turn.
    void put(const PaneCase &pane, int count, const QStringList &texts = {});
    /// Logs in to the server and shows the pane. Does not wait for anything.
    void open(const PaneCase &pane);
    /// All answers to requests below the Config API are this one; nothing for the server's own.
    void answerLists(const std::optional<WireAnswer> &answer);
    /// Every request finds a server that hangs up.
    void setAway(bool away);

    workspace::Console &console() { return **m_console; }
    ui::MainWindow &window() { return *m_window; }
    ui::Pane &pane();
    ui::EntityListPane *list();
    /// All texts that a person sees in the pane, buttons in brackets.
    QString seen();
    /// The visible, enabled button of the pane with this text; null if there is none.
    QAbstractButton *button(const QString &text);
    /// How many objects the pane shows.
    int count();
    /// Verifies that no text of the pane is cut off in this state; takes the picture, if pictures are wanted.
    void shoot(const QString &state);

    FakeJanssen server;

private:
    std::unique_ptr<TestConsole> m_console;
    std::unique_ptr<ui::MainWindow> m_window;
    PaneCase m_case;
    QString m_profileId;
    bool m_away = false;
    std::optional<WireAnswer> m_answer;
};

} // namespace drover::test
