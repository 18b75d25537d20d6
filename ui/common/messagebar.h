// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/common/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace drover::ui {

/// A button on a message.
struct MessageAction
{
    QString label;
    std::function<void()> run;
    bool dismisses = true;
};

/// Something to tell: what happened, why, and what to do next.
struct Message
{
    enum class Kind { Info, Success, Warning, Error };

    Kind kind = Kind::Info;
    QString what;
    QString why;
    QString next;
    QString detail;              ///< technical cause; gives the message a Details button
    QString key;                 ///< a message with the same non-empty key is replaced
    QList<MessageAction> actions;

    /// The message that tells an error; with `retry` it has a Retry button.
    static Message fromError(const Error &error, std::function<void()> retry = {});
    /// The message, with the key "offline", that there is no connection to a server and what is shown instead. Why, the
    /// window's own bar has told: here `why` is among the details.
    static Message away(const QString &server, const QString &shown, const Error &why, std::function<void()> connectAgain);
};

/// Messages that slide in above the content and stay until read. Newest on top; at most three are open, older ones wait.
/// Main thread only.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void post(const Message &message);
    void post(const Error &error, std::function<void()> retry = {});
    /// Takes away the message with this key, if it is there.
    void dismiss(const QString &key);
    void dismissAll();
    /// Number of messages not yet read.
    int count() const;
    /// The newest message's text, as a screen reader gets it; empty when there is none.
    QString currentText() const;

Q_SIGNALS:
    void countChanged(int count);

private:
    void showNext();
    void removeRow(QWidget *row);

    QVBoxLayout *m_rows = nullptr;
    QList<QWidget *> m_open;
    QList<Message> m_waiting;
};

} // namespace drover::ui
