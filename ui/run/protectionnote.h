// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/sandboxrules.h"

#include <QString>
#include <QWidget>

class QLabel;

namespace drover::ui {

/// Says which of the protections around a running script are not enforced on this machine; hidden where all are.
class ProtectionNote : public QWidget
{
    Q_OBJECT
public:
    explicit ProtectionNote(QWidget *parent = nullptr);

    void setRules(const QList<scripts::SandboxRule> &rules);
    /// What is missing and what that means, in whole sentences; empty where nothing is.
    QString explanation() const { return m_explanation; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QString m_explanation;
};

} // namespace drover::ui
