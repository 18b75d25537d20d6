// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/scenariopanel.h"

#include "flowtext/scriptcall.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/flow/claimstable.h"
#include "ui/flow/loginentries.h"
#include "ui/flow/scenarionotes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

ScenarioPanel::ScenarioPanel(const ServerCatalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_fields(tr("Field")), m_attributes(tr("Attribute")), m_claims(tr("Claim"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"scenarioScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildForm());
    column->addWidget(scroll, 1);
    connectFields();
    const QList<Preset> all = presets();
    for (const Preset &one : all) {
        m_choices.append(one.scenario);
        m_chooser->addItem(one.title);
    }
    connect(m_chooser, &QComboBox::activated, this, &ScenarioPanel::choose);
    connect(&m_catalogue, &ServerCatalogue::changed, this, &ScenarioPanel::catalogueChanged);
    catalogueChanged();
    choose(0);
}

void ScenarioPanel::buildHeader(QVBoxLayout *column)
{
    m_title = new QLabel(this);
    m_title->setFont(theme::titleFont());
    m_title->setObjectName(u"scenarioTitle"_s);
    m_chooser = new QComboBox(this);
    m_chooser->setObjectName(u"scenarioChooser"_s);
    m_chooser->setAccessibleName(tr("Scenario"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    m_open = new QToolButton(this);
    m_open->setObjectName(u"openScenario"_s);
    m_open->setIcon(icon(Icon::Open));
    m_open->setAutoRaise(true);
    m_open->setToolTip(tr("Open a scenario file"));
    m_open->setAccessibleName(tr("Open a scenario file"));
    m_save = new QToolButton(this);
    m_save->setObjectName(u"saveScenario"_s);
    m_save->setIcon(icon(Icon::Save));
    m_save->setAutoRaise(true);
    m_save->setToolTip(tr("Save the scenario to a file"));
    m_save->setAccessibleName(tr("Save the scenario to a file"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_open);
    row->addWidget(m_save);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::tight);
    header->setSpacing(metrics::tight);
    header->addWidget(m_title);
    header->addLayout(row);
    column->addLayout(header);
    connect(m_open, &QToolButton::clicked, this, &ScenarioPanel::open);
    connect(m_save, &QToolButton::clicked, this, &ScenarioPanel::save);
}

QWidget *ScenarioPanel::buildForm()
{
    auto *content = new QWidget(this);
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::normal);
    form->setSpacing(metrics::tight);
    m_notice = new QLabel(content);
    m_notice->setObjectName(u"scenarioNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::RichText);
    m_notice->setAccessibleName(tr("Remarks on the scenario"));
    form->addWidget(m_notice);
    addPages(form);
    addLogin(addGroup(form, m_loginGroup));
    addAccess(addGroup(form, m_accessGroup));
    addParty(addGroup(form, m_partyGroup));
    form->addStretch(1);
    return content;
}

/// A part of the form that is shown for some kinds of flows only.
QVBoxLayout *ScenarioPanel::addGroup(QVBoxLayout *form, QWidget *&group)
{
    group = new QWidget(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    form->addWidget(group);
    return column;
}

void ScenarioPanel::addHeading(QVBoxLayout *form, const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(theme::headingFont());
    form->addSpacing(metrics::normal);
    form->addWidget(heading);
}

void ScenarioPanel::addField(QVBoxLayout *form, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    form->addWidget(name);
    form->addWidget(field);
    form->addSpacing(metrics::tight);
}

void ScenarioPanel::addPages(QVBoxLayout *form)
{
    addHeading(form, tr("Entered on the pages"));
    m_claimsTable = new ClaimsTable(&m_claims, ClaimsTable::Pages::Shown, tr("Claims entered on the pages"), this);
    m_claimsTable->setObjectName(u"pageClaims"_s);
    m_claimsTable->view()->setObjectName(u"pageClaimsView"_s);
    form->addWidget(m_claimsTable);
    m_fieldsTable = new ClaimsTable(&m_fields, ClaimsTable::Pages::Shown, tr("Fields entered on the pages"), this);
    m_fieldsTable->setObjectName(u"pageFields"_s);
    m_fieldsTable->view()->setObjectName(u"pageFieldsView"_s);
    m_fieldsTable->setToolTip(tr("Passwords are taken from the scenario and not shown."));
    form->addWidget(m_fieldsTable);
    m_expected = new QComboBox(this);
    m_expected->setObjectName(u"expectedDecision"_s);
    m_expected->setAccessibleName(tr("Expected decision"));
    m_expected->addItem(tr("Nothing in particular"), QString());
    m_expected->addItem(tr("Granted"), u"granted"_s);
    m_expected->addItem(tr("Denied"), u"denied"_s);
    m_expected->addItem(tr("Need info"), u"need_info"_s);
    m_expected->addItem(tr("Error"), u"error"_s);
    addField(form, tr("&Expected"), m_expected);
}

void ScenarioPanel::addAccess(QVBoxLayout *form)
{
    addHeading(form, tr("What is asked for"));
    m_resource = new QComboBox(this);
    m_resource->setObjectName(u"resourceChooser"_s);
    m_resource->setAccessibleName(tr("Resource"));
    m_resource->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_resource->setMinimumContentsLength(12);
    addField(form, tr("&Resource"), m_resource);
    m_scopes = new QListWidget(this);
    m_scopes->setObjectName(u"scopeList"_s);
    m_scopes->setAccessibleName(tr("Scopes"));
    addField(form, tr("S&copes"), m_scopes);
    m_policies = makeLinks(u"policyList"_s, tr("Policy scripts"));
    addField(form, tr("Decided by"), m_policies);
    m_gathering = makeLinks(u"gatheringList"_s, tr("Claims-gathering scripts"));
    addField(form, tr("Claims gathered by"), m_gathering);
}

void ScenarioPanel::addParty(QVBoxLayout *form)
{
    addHeading(form, tr("Who asks"));
    m_client = new ElidedLabel(Qt::ElideMiddle, this);
    m_client->setObjectName(u"clientId"_s);
    m_client->setFont(theme::codeFont());
    m_client->setAccessibleName(tr("Client"));
    addField(form, tr("Client"), m_client);
    m_loggedIn = new QCheckBox(tr("A &user is logged in"), this);
    m_loggedIn->setObjectName(u"userLoggedIn"_s);
    form->addWidget(m_loggedIn);
    m_attributesTable = new ClaimsTable(&m_attributes, ClaimsTable::Pages::Hidden, tr("Attributes of the user"), this);
    m_attributesTable->setObjectName(u"userAttributes"_s);
    m_attributesTable->view()->setObjectName(u"userAttributesView"_s);
    form->addWidget(m_attributesTable);
}

void ScenarioPanel::connectFields()
{
    connect(&m_claims, &ClaimsModel::edited, this, &ScenarioPanel::markEdited);
    connect(&m_attributes, &ClaimsModel::edited, this, &ScenarioPanel::markEdited);
    connect(&m_fields, &ClaimsModel::edited, this, &ScenarioPanel::markEdited);
    connect(m_expected, &QComboBox::activated, this, &ScenarioPanel::markEdited);
    connect(m_loggedIn, &QCheckBox::toggled, this, [this](bool on) {
        m_attributesTable->setVisible(on);
        markEdited();
    });
    connect(m_resource, &QComboBox::activated, this, [this] {
        fillScopes();
        markEdited();
    });
    connect(m_scopes, &QListWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        m_base.scopes = checkedScopes();
        showScripts();
        markEdited();
    });
    for (QLabel *label : {m_policies, m_gathering, m_loginScripts})
        connect(label, &QLabel::linkActivated, this, &ScenarioPanel::scriptActivated);
}

void ScenarioPanel::setServer(bool isSandbox, bool hasProtectedResource, const QString &clientId)
{
    m_isSandbox = isSandbox;
    m_hasProtectedResource = hasProtectedResource;
    m_client->setFullText(clientId.isEmpty() ? tr("not connected") : clientId);
    m_loggedIn->setEnabled(isSandbox);
    m_loggedIn->setToolTip(isSandbox ? QString() : tr("A log-in can only be set up on the sandbox."));
    fillResources();
    showNotes();
}

void ScenarioPanel::choose(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    m_chooser->setCurrentIndex(index);
    showScenario(m_choices.at(index));
    setModified(false);
    Q_EMIT edited();
}

void ScenarioPanel::setScenario(const uma::Scenario &scenario)
{
    const auto same = std::find_if(m_choices.begin(), m_choices.end(), [&scenario](const uma::Scenario &one) {
        return !scenario.path.isEmpty() && one.path == scenario.path;
    });
    if (same == m_choices.end()) {
        m_choices.append(scenario);
        m_chooser->addItem(scenario.name.isEmpty() ? QFileInfo(scenario.path).completeBaseName() : scenario.name);
        m_chooser->setItemData(m_chooser->count() - 1, scenario.path, Qt::ToolTipRole);
        choose(m_chooser->count() - 1);
        return;
    }
    *same = scenario;
    choose(static_cast<int>(std::distance(m_choices.begin(), same)));
}

void ScenarioPanel::showScenario(const uma::Scenario &scenario)
{
    m_filling = true;
    m_base = scenario;
    const bool isUma = scenario.type == uma::FlowType::Uma;
    m_claims.setPages(scenario.pages);
    m_fields.setPages(isUma ? QList<QMap<QString, QString>>() : entryFields(scenario));
    m_claimsTable->setVisible(isUma);
    m_fieldsTable->setVisible(!isUma);
    m_accessGroup->setVisible(isUma);
    m_partyGroup->setVisible(isUma);
    m_loginGroup->setVisible(!isUma);
    showLogin();
    QList<ClaimsModel::Row> attributes;
    for (auto it = scenario.userAttributes.begin(); it != scenario.userAttributes.end(); ++it)
        attributes.append({1, it.key(), it->isString() ? it->toString() : flowtext::pythonText(*it, 200)});
    m_attributes.setRows(attributes);
    m_loggedIn->setChecked(scenario.authenticated || scenario.hasUser);
    m_attributesTable->setVisible(m_loggedIn->isChecked());
    const QString expected = scenario.expect && scenario.expect->decision ? *scenario.expect->decision : QString();
    m_expected->setCurrentIndex(std::max(0, m_expected->findData(expected)));
    m_filling = false;
    fillResources();
}

uma::Scenario ScenarioPanel::scenario() const
{
    uma::Scenario scenario = m_base;
    if (m_base.type == uma::FlowType::Uma)
        scenario.pages = m_claims.pages();
    else
        scenario = withEntryFields(m_base, m_fields.pages());
    const bool wasLoggedIn = m_base.authenticated || m_base.hasUser;
    if (m_loggedIn->isChecked() != wasLoggedIn)
        scenario.authenticated = scenario.hasUser = m_loggedIn->isChecked();
    QJsonObject attributes;
    for (const ClaimsModel::Row &row : m_attributes.rows()) {
        if (row.name.isEmpty())
            continue;
        // A value that is no text stays what it is as long as nobody writes over it.
        const QJsonValue before = m_base.userAttributes.value(row.name);
        const bool untouched = !before.isUndefined() && !before.isString() && flowtext::pythonText(before, 200) == row.value;
        attributes.insert(row.name, untouched ? before : QJsonValue(row.value));
    }
    scenario.userAttributes = m_loggedIn->isChecked() ? attributes : QJsonObject();
    const QString decision = m_expected->currentData().toString();
    uma::Expectation expected = m_base.expect.value_or(uma::Expectation{});
    expected.decision = decision.isEmpty() ? std::nullopt : std::optional<QString>(decision);
    scenario.expect = expected.isEmpty() ? std::nullopt : std::optional<uma::Expectation>(expected);
    return scenario;
}

QList<uma::Scenario> ScenarioPanel::allScenarios() const
{
    QList<uma::Scenario> all = m_choices;
    const int shown = m_chooser->currentIndex();
    if (shown >= 0 && shown < all.size())
        all[shown] = scenario();
    return all;
}

QString ScenarioPanel::resourceId() const
{
    return m_resource->currentData().toString();
}

void ScenarioPanel::fillResources()
{
    const QSignalBlocker blocker(m_resource);
    m_resource->clear();
    // The sandbox's protected resource asks for the tutorial's scope and no other.
    const bool isTutorial = m_base.scopes == QStringList{u"claim_gathering"_s};
    if (m_hasProtectedResource)
        m_resource->addItem(tr("The protected resource /posts/1"), QString());
    for (const ServerResource &resource : m_catalogue.resources())
        m_resource->addItem(resource.name.isEmpty() ? resource.id : resource.name, resource.id);
    if (!m_hasProtectedResource || !isTutorial) {
        const std::optional<ServerResource> fitting = m_catalogue.resourceWith(m_base.scopes);
        m_resource->setCurrentIndex(fitting ? m_resource->findData(fitting->id) : m_resource->count() - 1);
    }
    fillScopes();
}

void ScenarioPanel::fillScopes()
{
    m_filling = true;
    const bool isFixed = m_hasProtectedResource && resourceId().isEmpty();
    const QStringList wanted = isFixed ? QStringList{u"claim_gathering"_s} : m_base.scopes;
    m_scopes->clear();
    QStringList names;
    for (const ServerScope &scope : m_catalogue.scopes())
        names.append(scope.id);
    for (const QString &scope : wanted) {
        if (!names.contains(scope))
            names.append(scope);
    }
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(name, m_scopes);
        item->setFlags(Qt::ItemIsSelectable | (isFixed ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable));
        item->setCheckState(wanted.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_scopes->setToolTip(isFixed ? tr("The protected resource asks for these scopes itself. Choose another resource to choose scopes.")
                                 : QString());
    const int rows = std::clamp(m_scopes->count(), 1, 4);
    m_scopes->setFixedHeight(rows * (fontMetrics().height() + metrics::tight) + 2 * m_scopes->frameWidth());
    m_base.scopes = wanted;
    m_filling = false;
    showScripts();
}

QStringList ScenarioPanel::checkedScopes() const
{
    QStringList scopes;
    for (int row = 0; row < m_scopes->count(); ++row) {
        if (m_scopes->item(row)->checkState() == Qt::Checked)
            scopes.append(m_scopes->item(row)->text());
    }
    return scopes;
}

void ScenarioPanel::showScripts()
{
    const auto listOf = [](const QList<ServerScript> &scripts) {
        QStringList lines;
        for (const ServerScript &script : scripts) {
            const QString name = script.name.toHtmlEscaped();
            const QString state = script.enabled ? tr("revision %1").arg(script.revision) : tr("switched off");
            lines.append(u"<a href=\"%1\">%1</a> · %2"_s.arg(name, state));
        }
        return lines.join(u"<br>"_s);
    };
    const QString policies = listOf(m_catalogue.policiesOf(m_base.scopes));
    m_policies->setText(policies.isEmpty() ? tr("no policy script").toHtmlEscaped() : policies);
    const QString gathering = listOf(m_catalogue.gatheringScripts());
    m_gathering->setText(gathering.isEmpty() ? tr("no claims-gathering script").toHtmlEscaped() : gathering);
    showNotes();
}

void ScenarioPanel::showNotes()
{
    m_notes = scenarioNotes(scenario(), m_catalogue, m_isSandbox);
    m_notes = m_base.warnings + m_notes;
    QStringList lines;
    for (const QString &note : std::as_const(m_notes))
        lines.append(u"⚠ "_s + note.toHtmlEscaped());
    m_notice->setText(u"<span style=\"color:%1\">%2</span>"_s.arg(theme::colour(Meaning::Attention, palette()).name(),
                                                                    lines.join(u"<br>"_s)));
    m_notice->setVisible(!lines.isEmpty());
}

void ScenarioPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_notice)
        showNotes();
}

void ScenarioPanel::catalogueChanged()
{
    fillResources();
}

void ScenarioPanel::markEdited()
{
    if (m_filling)
        return;
    setModified(true);
    showNotes();
    Q_EMIT edited();
}

void ScenarioPanel::setModified(bool modified)
{
    m_title->setText(modified ? tr("Scenario ●", "changed") : tr("Scenario"));
    m_title->setAccessibleName(modified ? tr("Scenario, with changes that are not saved") : tr("Scenario"));
    if (modified == m_modified)
        return;
    m_modified = modified;
    Q_EMIT modifiedChanged(modified);
}

void ScenarioPanel::markSaved(const uma::Scenario &saved)
{
    setScenario(saved);
}

QWidget *ScenarioPanel::firstField() const
{
    return m_chooser;
}

void ScenarioPanel::open()
{
    dialogs::openFile(this, tr("Open a scenario"), tr("Scenarios (*.json);;All files (*)"), [this](const QString &path) {
        if (!path.isEmpty())
            Q_EMIT openRequested(path);
    });
}

void ScenarioPanel::save()
{
    QString suggestion = m_base.path;
    if (suggestion.isEmpty()) {
        suggestion = m_chooser->currentText().toLower();
        for (QChar &c : suggestion) {
            if (!c.isLetterOrNumber())
                c = u'-';
        }
        suggestion = suggestion.split(u'-', Qt::SkipEmptyParts).join(u'-') + u".json"_s;
    }
    dialogs::saveFile(this, tr("Save the scenario"), suggestion, tr("Scenarios (*.json)"), [this](const QString &path) {
        if (!path.isEmpty())
            Q_EMIT saveRequested(path);
    });
}

} // namespace drover::ui::flow
