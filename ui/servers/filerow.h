// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace drover::ui {

/// The path of a file, typed or chosen.
class FileRow : public QWidget
{
    Q_OBJECT
public:
    FileRow(const QString &objectName, const QString &name, QWidget *parent);

    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_edit;
    QString m_name;
};

} // namespace drover::ui
