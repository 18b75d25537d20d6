// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptproperties.h"

#include "domain/scripttypes.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/scripts/propertytable.h"
#include "ui/scripts/scriptdocument.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

ScriptProperties::ScriptProperties(QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget), m_name(new QLineEdit), m_type(new QLabel), m_description(new QLineEdit),
      m_level(new QSpinBox), m_enabled(new QCheckBox(tr("Enabled"))), m_revision(new QLabel),
      m_inum(new ElidedLabel(Qt::ElideMiddle)), m_configuration(new PropertyTable(tr("Configuration properties"))),
      m_module(new PropertyTable(tr("Module properties")))
{
    setObjectName(u"scriptProperties"_s);
    setAccessibleName(tr("Properties of the script"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildLayout();
    setWidget(m_content);
    setMinimumWidth(m_content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    connectEdits();
    setDocument(nullptr);
}

void ScriptProperties::buildLayout()
{
    m_name->setObjectName(u"scriptName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_description->setObjectName(u"scriptDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    m_level->setObjectName(u"scriptLevel"_s);
    m_level->setAccessibleName(tr("Level"));
    m_level->setRange(-1'000'000, 1'000'000);
    m_level->setToolTip(tr("Where several scripts could be chosen, the one with the highest level is."));
    m_enabled->setObjectName(u"scriptEnabled"_s);
    m_enabled->setAccessibleName(tr("Enabled"));
    m_revision->setObjectName(u"scriptRevision"_s);
    m_revision->setToolTip(tr("The server raises it with every write, and loads the script again."));
    m_type->setWordWrap(true);
    m_inum->setFont(theme::codeFont());
    m_configuration->setObjectName(u"configurationProperties"_s);
    m_module->setObjectName(u"moduleProperties"_s);

    auto *heading = new QLabel(tr("Properties"));
    heading->setFont(theme::headingFont());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::normal);
    form->setVerticalSpacing(metrics::normal);
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Type"), m_type);
    form->addRow(tr("Description"), m_description);
    form->addRow(tr("Level"), m_level);
    form->addRow(QString(), m_enabled);
    form->addRow(tr("Revision"), m_revision);
    form->addRow(tr("inum"), m_inum);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::normal + metrics::tight, metrics::normal, metrics::normal + metrics::tight, metrics::normal);
    column->setSpacing(metrics::normal);
    column->addWidget(heading);
    column->addLayout(form);
    column->addSpacing(metrics::normal);
    column->addWidget(m_configuration);
    column->addSpacing(metrics::normal);
    column->addWidget(m_module);
    column->addStretch();
    m_content->setAccessibleName(tr("Properties of the script"));
}

void ScriptProperties::connectEdits()
{
    const auto edit = [this](auto change) {
        if (m_document && !m_showing)
            m_document->edit(change);
    };
    connect(m_name, &QLineEdit::textEdited, this,
            [edit](const QString &text) { edit([&text](domain::CustomScript &script) { script.setName(text); }); });
    connect(m_description, &QLineEdit::textEdited, this,
            [edit](const QString &text) { edit([&text](domain::CustomScript &script) { script.setDescription(text); }); });
    connect(m_level, &QSpinBox::valueChanged, this,
            [edit](int level) { edit([level](domain::CustomScript &script) { script.setLevel(level); }); });
    connect(m_enabled, &QCheckBox::toggled, this,
            [edit](bool on) { edit([on](domain::CustomScript &script) { script.setEnabled(on); }); });
    connect(m_configuration, &PropertyTable::edited, this, [this, edit] {
        edit([this](domain::CustomScript &script) { script.setConfigurationProperties(m_configuration->properties()); });
    });
    connect(m_module, &PropertyTable::edited, this, [this, edit] {
        edit([this](domain::CustomScript &script) { script.setModuleProperties(m_module->properties()); });
    });
}

void ScriptProperties::setDocument(ScriptDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document)
        connect(document, &ScriptDocument::replaced, this, &ScriptProperties::showDocument);
    showDocument();
}

void ScriptProperties::showDocument()
{
    m_showing = true;
    const domain::CustomScript script = m_document ? m_document->script() : domain::CustomScript();
    m_name->setText(script.name());
    m_type->setText(m_document ? domain::ScriptTypes::shipped().displayName(script.type()) : QString());
    m_type->setToolTip(script.type());
    m_description->setText(script.description());
    m_description->setCursorPosition(0);
    m_description->setToolTip(script.description());
    m_level->setValue(m_document ? script.level() : 0);
    m_enabled->setChecked(m_document && script.isEnabled());
    m_revision->setText(!m_document            ? QString()
                        : m_document->isNew() ? tr("not deployed yet")
                                              : QLocale().toString(script.revision()));
    m_inum->setFullText(m_document && !m_document->isNew() ? script.inum() : QString());
    m_configuration->setProperties(m_document ? script.configurationProperties() : QList<domain::ScriptProperty>());
    m_module->setProperties(m_document ? script.moduleProperties() : QList<domain::ScriptProperty>());
    m_showing = false;
    updateEnabled();
}

void ScriptProperties::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateEnabled();
}

void ScriptProperties::updateEnabled()
{
    const bool present = !m_document.isNull();
    const bool editable = present && !m_readOnly;
    m_content->setEnabled(present);
    m_name->setReadOnly(!editable);
    m_description->setReadOnly(!editable);
    m_level->setEnabled(editable);
    m_enabled->setEnabled(editable);
    m_configuration->setReadOnly(!editable);
    m_module->setReadOnly(!editable);
}

} // namespace drover::ui
