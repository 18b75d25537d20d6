// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace drover::ui {

class ElidedLabel;
class PropertyTable;
class ScriptDocument;

/// What a script has beside its text: name, description, level, enabled, revision and the two lists of properties.
class ScriptProperties : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScriptProperties(QWidget *parent = nullptr);

    /// Null empties the panel.
    void setDocument(ScriptDocument *document);
    void setReadOnly(bool readOnly);

private:
    void buildLayout();
    void connectEdits();
    void showDocument();
    void updateEnabled();

    QPointer<ScriptDocument> m_document;
    bool m_readOnly = false;
    bool m_showing = false;
    QWidget *m_content;
    QLineEdit *m_name;
    QLabel *m_type;
    QLineEdit *m_description;
    QSpinBox *m_level;
    QCheckBox *m_enabled;
    QLabel *m_revision;
    ElidedLabel *m_inum;
    PropertyTable *m_configuration;
    PropertyTable *m_module;
};

} // namespace drover::ui
