// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace drover::ui {

/// Asks for type and name of a new script.
class NewScriptDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken` are names that exist; `generation` ("janssen", "gluu4") chooses the types.
    NewScriptDialog(const QString &generation, const QSet<QString> &taken, QWidget *parent = nullptr);

    QString scriptType() const;
    QString scriptName() const;

private:
    void suggestName();
    void validate();

    QSet<QString> m_taken;
    QComboBox *m_type;
    QLineEdit *m_name;
    QLabel *m_remark;
    QPushButton *m_create;
};

} // namespace drover::ui
