// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panebench.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/lists/filterbar.h"
#include "ui/scripts/scriptspane.h"
#include "uisupport/accessibility.h"

#include <QJsonArray>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>

namespace drover::test {

using namespace Qt::Literals::StringLiterals;
using namespace drover::ui;
using domain::EntityKind;

QList<PaneCase> paneCases()
{
    return {{u"clients"_s, u"clients"_s, u"/openid/clients"_s, EntityKind::Client, u"openid/clients"_s, u"There are no clients yet"_s,
             u"New client"_s, u"This log-in may not read clients"_s},
            {u"scopes"_s, u"scopes"_s, u"/scopes"_s, EntityKind::Scope, u"scopes"_s, u"There are no scopes yet"_s, u"New scope"_s,
             u"This log-in may not read scopes"_s},
            {u"umascopes"_s, u"scopes"_s, u"/scopes"_s, EntityKind::Scope, u"scopes"_s, u"Nothing matches the filters"_s,
             u"Clear search and filters"_s, u"This log-in may not read scopes"_s},
            {u"resources"_s, u"resources"_s, u"/uma/resources"_s, EntityKind::UmaResource, u"uma"_s, u"There are no UMA resources yet"_s,
             u"New resource"_s, u"This log-in may not read UMA resources"_s},
            {u"attributes"_s, u"attributes"_s, u"/attributes"_s, EntityKind::Attribute, u"attributes"_s, u"There are no attributes yet"_s,
             u"New attribute"_s, u"This log-in may not read attributes"_s},
            {u"scripts"_s, u"scripts"_s, u"/config/scripts"_s, EntityKind::Script, u"scripts"_s, u"There are no scripts yet"_s,
             u"New script …"_s, u"This log-in may not read scripts"_s}};
}

QJsonObject sample(const PaneCase &pane, int number, const QString &text)
{
    const QString id = u"%1-%2"_s.arg(pane.name).arg(number, 5, 10, QLatin1Char('0'));
    const auto or_ = [&text](const QString &usual) { return text.isEmpty() ? usual : text; };
    const QString name = or_(u"Sample %1"_s.arg(number));
    const QString description = or_(u"What number %1 is for"_s.arg(number));
    const QString address = u"https://a.example/"_s + (text.isEmpty() ? QString::number(number) : QString(300, u'x'));
    switch (pane.kind) {
    case EntityKind::Client:
        return {{u"inum"_s, id},
                {u"dn"_s, QString(u"inum="_s + id + u",ou=clients,o=jans"_s)},
                {u"clientName"_s, name},
                {u"description"_s, description},
                {u"applicationType"_s, u"web"_s},
                {u"grantTypes"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
                {u"redirectUris"_s, QJsonArray{address}}};
    case EntityKind::Scope:
        return {{u"inum"_s, id},
                {u"dn"_s, QString(u"inum="_s + id + u",ou=scopes,o=jans"_s)},
                {u"id"_s, text.isEmpty() ? u"scope_%1"_s.arg(number) : address},
                {u"displayName"_s, name},
                {u"description"_s, description},
                {u"scopeType"_s, pane.name == u"umascopes" ? u"uma"_s : u"oauth"_s}};
    case EntityKind::UmaResource:
        return {{u"id"_s, id},
                {u"dn"_s, QString(u"jansId="_s + id + u",ou=resources,ou=uma,o=jans"_s)},
                {u"name"_s, name},
                {u"description"_s, description},
                {u"type"_s, u"http://a.example/photos"_s},
                {u"resources"_s, QJsonArray{address}}};
    case EntityKind::Script:
        return {{u"inum"_s, id},
                {u"dn"_s, QString(u"inum="_s + id + u",ou=scripts,o=jans"_s)},
                {u"name"_s, name},
                {u"description"_s, description},
                {u"scriptType"_s, number % 2 ? u"uma_rpt_policy"_s : u"person_authentication"_s},
                {u"script"_s, u"pass\n"_s},
                {u"programmingLanguage"_s, u"python"_s},
                {u"revision"_s, 1},
                {u"level"_s, 1},
                {u"enabled"_s, true}};
    case EntityKind::Attribute:
        break;
    }
    return {{u"inum"_s, id},
            {u"dn"_s, QString(u"inum="_s + id + u",ou=attributes,o=jans"_s)},
            {u"name"_s, u"attribute%1"_s.arg(number)},
            {u"displayName"_s, name},
            {u"description"_s, description},
            {u"dataType"_s, u"string"_s},
            {u"status"_s, u"active"_s}};
}

PaneBench::PaneBench() : m_console(std::make_unique<TestConsole>(u"/nonexistent/drover-cli"_s))
{
    theme::installStyle();
    server.intercept = [this](const WireRequest &request) -> std::optional<WireAnswer> {
        if (m_away)
            return WireAnswer::hangUp();
        return request.target.startsWith("/jans-config-api/") ? m_answer : std::nullopt;
    };
    workspace::Profile profile;
    profile.name = u"Far away"_s;
    profile.kind = workspace::Profile::Kind::Janssen;
    profile.url = server.issuer();
    profile.clientId = u"admin"_s;
    const Result<workspace::Profile> saved = console().profiles().save(profile);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().sentence()));
    m_profileId = saved->id;
    const QString key = saved->secretKey();
    auto keeping = console().secrets().write(key, u"secret"_s); // so that nobody is asked for it
    if (!QCoro::waitFor(std::move(keeping)))
        qFatal("the secret could not be kept");
}

PaneBench::~PaneBench()
{
    m_window.reset();
    theme::apply(theme::Choice::System);
}

void PaneBench::put(const PaneCase &pane, int count, const QStringList &texts)
{
    auto &objects = server.collection(pane.collection);
    objects.clear();
    for (int number = 1; number <= count; ++number) {
        const QJsonObject object = sample(pane, number, texts.isEmpty() ? QString() : texts.at((number - 1) % texts.size()));
        objects.insert(domain::Entity(pane.kind, object).id(), object);
    }
}

void PaneBench::open(const PaneCase &pane)
{
    m_case = pane;
    auto opening = console().openWithSecret(m_profileId, u"secret"_s, true);
    const Result<void> opened = QCoro::waitFor(std::move(opening));
    Q_UNUSED(opened) // what is wrong with it, the window says
    m_window = std::make_unique<MainWindow>(console());
    const QString wanted = qEnvironmentVariable("DROVER_SHOTS_THEME", u"light"_s);
    theme::apply(wanted == u"dark" ? theme::Choice::Dark : theme::Choice::Light);
    const bool large = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s) != u"1";
    m_window->resize(large ? QSize(1024, 640) : QSize(1440, 900));
    m_window->show();
    m_window->showSection(pane.section);
    if (pane.name == u"umascopes" && list())
        list()->findChild<FilterBar *>(u"filters"_s)->add(u"scopeType"_s, u"uma"_s);
}

void PaneBench::answerLists(const std::optional<WireAnswer> &answer)
{
    m_answer = answer;
}

void PaneBench::setAway(bool away)
{
    m_away = away;
}

Pane &PaneBench::pane()
{
    return *m_window->pane(m_case.section);
}

EntityListPane *PaneBench::list()
{
    return qobject_cast<EntityListPane *>(m_window->pane(m_case.section));
}

int PaneBench::count()
{
    if (EntityListPane *shown = list())
        return shown->model()->entityAt(0) && shown->findChild<QTableView *>(u"table"_s)->isVisible() ? shown->model()->rowCount() : 0;
    const auto *scripts = qobject_cast<ScriptsPane *>(&pane());
    return scripts ? scripts->model()->scriptCount() : 0;
}

QString PaneBench::seen()
{
    QStringList texts;
    const QList<QLabel *> labels = pane().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        QString text = elided ? elided->fullText() : label->text();
        if (label->textFormat() == Qt::RichText)
            text.remove(QRegularExpression(u"<[^>]*>"_s));
        texts.append(text);
    }
    const QList<QAbstractButton *> buttons = pane().findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons) {
        if (each->isVisible() && !each->text().isEmpty())
            texts.append(u'[' + each->text() + u']');
    }
    return texts.join(u'\n');
}

QAbstractButton *PaneBench::button(const QString &text)
{
    const QList<QAbstractButton *> buttons = pane().findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons) {
        if (each->isVisible() && each->isEnabled() && each->text() == text)
            return each;
    }
    return nullptr;
}

void PaneBench::shoot(const QString &state)
{
    QTRY_VERIFY2_WITH_TIMEOUT(cutOffTexts(&pane()).isEmpty(), qPrintable(state + u": "_s + cutOffTexts(&pane()).join(u'\n')), 5000);
    const QString folder = qEnvironmentVariable("DROVER_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(350); // messages slide in
    const QString file = u"%1/%2-%3-%4x%5.png"_s.arg(folder, m_case.name, state, qEnvironmentVariable("DROVER_SHOTS_THEME", u"light"_s))
                             .arg(m_window->devicePixelRatio());
    QVERIFY(m_window->grab().save(file));
}

} // namespace drover::test
