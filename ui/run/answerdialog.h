// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonValue>

class QPushButton;

namespace drover::ui {

class JsonInput;

/// Asks what a call that the host only stands in for is to return from now on.
class AnswerDialog : public QDialog
{
    Q_OBJECT
public:
    /// `call` as the host tells it ("UserService.getUser"); an undefined `answer` means that there is none yet.
    AnswerDialog(const QString &call, const QJsonValue &answer, const QString &returned, QWidget *parent = nullptr);

    QString call() const { return m_call; }
    QJsonValue answer() const;

Q_SIGNALS:
    /// The answer is to be forgotten: the host stands in again.
    void removed();

private:
    void buildLayout(bool hasAnswer, const QString &returned);
    void validate();

    QString m_call;
    JsonInput *m_input;
    QPushButton *m_keep;
};

} // namespace drover::ui
