// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QQueue>
#include <QTimer>

namespace drover::ui::dialogs {

namespace {

struct Ahead
{
    QQueue<Answer> answers;
    QQueue<QString> paths;
    QString lastQuestion;
};

Ahead &ahead()
{
    static Ahead state;
    return state;
}

/// Answers given ahead arrive through the event loop as those of a person do.
template <class T> void later(QWidget *parent, std::function<void(T)> then, T value)
{
    QTimer::singleShot(0, parent, [then = std::move(then), value = std::move(value)] { then(value); });
}

void askForFile(QFileDialog *dialog, std::function<void(QString)> then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::finished, dialog->parentWidget(), [dialog, then = std::move(then)](int result) {
        const QStringList files = dialog->selectedFiles();
        then(result == QDialog::Accepted && !files.isEmpty() ? files.constFirst() : QString());
    });
    dialog->open();
}

} // namespace

void ask(QWidget *parent, const Question &question, std::function<void(Answer)> then)
{
    if (!ahead().answers.isEmpty()) {
        ahead().lastQuestion = question.text;
        later<Answer>(parent, std::move(then), ahead().answers.dequeue());
        return;
    }
    auto *box = new QMessageBox(question.destructive ? QMessageBox::Warning : QMessageBox::Question, question.title,
                                question.text, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.explanation);
    QPushButton *act = box->addButton(question.act, question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    QPushButton *alternative =
        question.alternative.isEmpty() ? nullptr : box->addButton(question.alternative, QMessageBox::ActionRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.destructive ? cancel : act);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [box, act, alternative, then = std::move(then)](int) {
        if (box->clickedButton() == act)
            then(Answer::Act);
        else if (alternative && box->clickedButton() == alternative)
            then(Answer::Alternative);
        else
            then(Answer::Cancel);
    });
    box->open();
}

void openFile(QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> then)
{
    if (!ahead().paths.isEmpty()) {
        later<QString>(parent, std::move(then), ahead().paths.dequeue());
        return;
    }
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    askForFile(dialog, std::move(then));
}

void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
              std::function<void(QString)> then)
{
    if (!ahead().paths.isEmpty()) {
        later<QString>(parent, std::move(then), ahead().paths.dequeue());
        return;
    }
    auto *dialog = new QFileDialog(parent, title, suggestion, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    askForFile(dialog, std::move(then));
}

void answerAhead(Answer answer)
{
    ahead().answers.enqueue(answer);
}

void pathAhead(const QString &path)
{
    ahead().paths.enqueue(path);
}

QString lastQuestion()
{
    return ahead().lastQuestion;
}

int forgetAnswers()
{
    const auto unused = static_cast<int>(ahead().answers.size() + ahead().paths.size());
    ahead() = {};
    return unused;
}

} // namespace drover::ui::dialogs
