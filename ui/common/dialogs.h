// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace drover::ui {

/// A question that needs an answer before work goes on. Buttons name the act ("Delete client"), never "OK".
struct Question
{
    QString title;
    QString text;
    QString explanation;   ///< second, quieter paragraph
    QString act;           ///< the button that does it
    QString alternative;   ///< a second way, for example "Keep draft"; empty for none
    bool destructive = false;
};

enum class Answer { Act, Alternative, Cancel };

/// Boxes for questions and file names. Nothing blocks: the answer comes through `then`, which is not called any more once
/// `parent` is gone. Main thread only.
namespace dialogs {

void ask(QWidget *parent, const Question &question, std::function<void(Answer)> then);
/// `filter` as in QFileDialog; `then` gets an empty path when the person cancels.
void openFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString path)> then);
void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
              std::function<void(QString path)> then);

/// Tests answer ahead: the next question or file dialog takes the oldest answer instead of opening.
void answerAhead(Answer answer);
void pathAhead(const QString &path);
/// Text of the last question that was answered ahead.
QString lastQuestion();
/// Forgets unused answers and returns how many there were.
int forgetAnswers();

} // namespace dialogs
} // namespace drover::ui
