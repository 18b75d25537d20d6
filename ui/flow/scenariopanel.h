// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flow/claimsmodel.h"
#include "ui/flow/flowdriver.h"
#include "ui/flow/servercatalogue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace drover::ui {
class ElidedLabel;
}

namespace drover::ui::flow {

class ClaimsTable;

/// Who takes part in the flow and what is entered: the form at the simulator's left. Main thread.
class ScenarioPanel : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue must live as long.
    explicit ScenarioPanel(const ServerCatalogue &catalogue, QWidget *parent = nullptr);

    /// What is played: the protected resource that asks itself (sandbox), and as which client.
    void setServer(bool isSandbox, bool hasProtectedResource, const QString &clientId);

    /// The scenario as the form stands now, without anything of the server.
    uma::Scenario scenario() const;
    /// All scenarios of the chooser; the one that is shown as it stands now.
    QList<uma::Scenario> allScenarios() const;
    /// The resource to ask a permission for; empty: the protected resource.
    QString resourceId() const;
    /// Shows a scenario; one with a path is added to the chooser.
    void setScenario(const uma::Scenario &scenario);
    bool isModified() const { return m_modified; }
    /// The scenario was written as \a saved.
    void markSaved(const uma::Scenario &saved);
    QStringList notes() const { return m_notes; }

    QWidget *firstField() const;

public Q_SLOTS:
    void open();
    void save();

Q_SIGNALS:
    void edited();
    void modifiedChanged(bool modified);
    /// The person chose a file to read, or a place to write to.
    void openRequested(const QString &path);
    void saveRequested(const QString &path);
    void scriptActivated(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHeader(QVBoxLayout *column);
    QWidget *buildForm();
    QVBoxLayout *addGroup(QVBoxLayout *form, QWidget *&group);
    void addLogin(QVBoxLayout *form);
    void showLogin();
    QLabel *makeLinks(const QString &objectName, const QString &accessibleName);
    void addHeading(QVBoxLayout *form, const QString &text);
    void addField(QVBoxLayout *form, const QString &label, QWidget *field);
    void addAccess(QVBoxLayout *form);
    void addParty(QVBoxLayout *form);
    void addPages(QVBoxLayout *form);
    void connectFields();
    void choose(int index);
    void showScenario(const uma::Scenario &scenario);
    void fillResources();
    void fillScopes();
    void showScripts();
    void showNotes();
    void catalogueChanged();
    void markEdited();
    void setModified(bool modified);
    QStringList checkedScopes() const;

    const ServerCatalogue &m_catalogue;
    bool m_isSandbox = false;
    bool m_hasProtectedResource = false;
    QList<uma::Scenario> m_choices;
    uma::Scenario m_base; ///< what is shown, with the parts that the form has no field for
    QStringList m_notes;
    bool m_modified = false;
    bool m_filling = false;

    QComboBox *m_chooser = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_save = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_accessGroup = nullptr; ///< of UMA flows
    QWidget *m_partyGroup = nullptr;  ///< of UMA flows
    QWidget *m_loginGroup = nullptr;  ///< of log-in and consent
    QLabel *m_loginKind = nullptr;
    QLabel *m_loginScripts = nullptr;
    ClaimsModel m_fields; ///< entered on the pages of a log-in or consent
    ClaimsTable *m_fieldsTable = nullptr;
    QComboBox *m_resource = nullptr;
    QListWidget *m_scopes = nullptr;
    QLabel *m_policies = nullptr;
    QLabel *m_gathering = nullptr;
    ElidedLabel *m_client = nullptr;
    QCheckBox *m_loggedIn = nullptr;
    ClaimsModel m_attributes;
    ClaimsTable *m_attributesTable = nullptr;
    ClaimsModel m_claims;
    ClaimsTable *m_claimsTable = nullptr;
    QComboBox *m_expected = nullptr;
    QLabel *m_notice = nullptr;
};

} // namespace drover::ui::flow
