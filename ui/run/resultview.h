// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/call/singlecall.h"

#include <QJsonObject>
#include <QTabWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace drover::ui {

class CodeEditor;
class DiffView;
class JsonView;

/// What came of a call: the value and what it is to a server, the arguments before and after, the context, the calls that were
/// only stood in for, effects and log. Places in the script can be gone to.
class ResultView : public QTabWidget
{
    Q_OBJECT
public:
    explicit ResultView(QWidget *parent = nullptr);

    /// `sent` are the arguments as they were given, in the order of the method's parameters; null for those the server supplies.
    void setResult(const QString &method, const QJsonArray &sent, const uma::SingleCallResult &result);
    /// The answers that count from the next run on.
    void setAnswers(const QJsonObject &answers);

Q_SIGNALS:
    void lineChosen(int line);
    /// What the call is to return is to be asked; `returned` is what it did.
    void answerRequested(const QString &call, const QString &returned);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildOutcome();
    QTreeWidget *buildList(const QString &objectName, const QString &title, const QStringList &columns);
    void showOutcome();
    void showChanges(const QJsonArray &sent);
    void fillSimulated();
    void addSimulated(const QString &call, int line, int count, const QString &returned, bool answered);
    void fillEffects();
    void fillLog();
    void goToLineOf(const QTreeWidgetItem *item);

    QString m_method;
    uma::SingleCallResult m_result;
    QJsonObject m_answers;
    QLabel *m_icon;
    QLabel *m_outcome;
    QLabel *m_error;
    QLabel *m_facts;
    CodeEditor *m_value;
    DiffView *m_changes;
    JsonView *m_context;
    QTreeWidget *m_simulated;
    QTreeWidget *m_effects;
    QTreeWidget *m_log;
};

} // namespace drover::ui
