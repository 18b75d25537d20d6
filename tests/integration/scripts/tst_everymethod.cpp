// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each method of each type in every generation, called one by one as `drover-cli script call` and Run in the window do.
#include "scripts/scripthost.h"
#include "uma/call/callcatalogue.h"
#include "uma/call/singlecall.h"

#include <QCoroTask>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;

/// Against the table of the script host's own tests, which is written apart from the host's catalogue.
class TestEveryMethod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatFitsIsTheResult_data() { eachTypeAndGeneration(); }
    void whatFitsIsTheResult();
    void afterAnExceptionTheServersDefaultIsTheResult_data() { eachTypeAndGeneration(); }
    void afterAnExceptionTheServersDefaultIsTheResult();

private:
    void eachTypeAndGeneration();
    [[nodiscard]] QList<QJsonObject> methods() const;
    [[nodiscard]] QString script(bool raises) const;
    Result<uma::SingleCallResult> call(const QString &method, bool raises);

    QJsonObject m_types;
    QJsonObject m_packages;
    QJsonObject m_returns;
    std::unique_ptr<scripts::ScriptHost> m_host;
};

void TestEveryMethod::initTestCase()
{
    const Result<scripts::HostEnvironment> found = QCoro::waitFor(scripts::findHostEnvironment({}));
    if (!found && found.error().why.contains(u"no Java"_s))
        QSKIP("There is no Java on this machine, so nothing here can run.");
    QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence()));
    QFile file(QStringLiteral(DROVER_EXPECTED_TYPES));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    m_types = expected.value(u"types"_s).toObject();
    m_packages = expected.value(u"packages"_s).toObject();
    m_returns = expected.value(u"returns"_s).toObject();
    QCOMPARE(m_types.size(), 46);
    scripts::HostSettings settings;
    settings.readyTimeoutMs = 120'000;
    m_host = std::make_unique<scripts::ScriptHost>(settings);
    m_host->setSpareEnabled(false);
}

void TestEveryMethod::eachTypeAndGeneration()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("generation");
    for (auto type = m_types.begin(); type != m_types.end(); ++type) {
        for (const QJsonValue &generation : type.value().toObject().value(u"generations"_s).toArray())
            QTest::addRow("%s %s", qPrintable(type.key()), qPrintable(generation.toString())) << type.key() << generation.toString();
    }
}

/// Those that the row's generation has.
QList<QJsonObject> TestEveryMethod::methods() const
{
    QFETCH(QString, type);
    QFETCH(QString, generation);
    QList<QJsonObject> found;
    for (const QJsonValue &method : m_types.value(type).toObject().value(u"methods"_s).toArray()) {
        if (method.toObject().value(u"generations"_s).toArray().contains(generation))
            found << method.toObject();
    }
    return found;
}

QString TestEveryMethod::script(bool raises) const
{
    QFETCH(QString, type);
    QFETCH(QString, generation);
    const QJsonObject spec = m_types.value(type).toObject();
    const QString interface = spec.value(u"interface"_s).toString();
    const QJsonObject packages = m_packages.value(generation).toObject();
    QString text = u"# -*- coding: utf-8 -*-\nfrom %1.model.custom.script.type.%2 import %3\n"_s.arg(
        packages.value(u"root"_s).toString(), interface.section(u'.', 0, 0), interface.section(u'.', 1));
    QString body;
    for (const QJsonObject &method : methods()) {
        const QJsonObject returned = m_returns.value(method.value(u"returns"_s).toString()).toObject();
        QString import = returned.value(u"import"_s).toString();
        for (auto package = packages.begin(); package != packages.end(); ++package)
            import.replace(u"{%1}"_s.arg(package.key()), package.value().toString());
        text += import + u'\n';
        QString parameters;
        for (const QJsonValue &parameter : method.value(u"parameters"_s).toArray())
            parameters += u", "_s + parameter.toString();
        body += u"    def %1(self%2):\n        %3\n"_s.arg(
            method.value(u"name"_s).toString(), parameters,
            raises ? u"raise ValueError('no')"_s : u"return "_s + returned.value(u"fits"_s).toString());
    }
    text += u"class %1(%2):\n    def __init__(self, currentTimeMillis):\n        pass\n    def init(self, %3configurationAttributes):\n"
            "        return True\n    def destroy(self, configurationAttributes):\n        return True\n"
            "    def getApiVersion(self):\n        return 11\n"_s.arg(spec.value(u"className"_s).toString(), interface.section(u'.', 1),
                                                                     generation == u"gluu3" ? QString() : u"customScript, "_s);
    return text + body;
}

Result<uma::SingleCallResult> TestEveryMethod::call(const QString &method, bool raises)
{
    QFETCH(QString, type);
    QFETCH(QString, generation);
    uma::SingleCall single;
    single.script.name = u"tested"_s;
    single.script.type = type;
    single.script.server = scripts::generationFromString(generation).value();
    single.script.source = script(raises);
    single.method = method;
    // Texts, numbers and truth values have to be given; all else may be left out, but for what stands before one of those.
    const uma::CallCatalogue::Method *known = uma::CallCatalogue::shipped().find(type)->find(method, generation);
    if (!known)
        return fail(Error::Kind::NotFound, u"The catalogue has no %1."_s.arg(method));
    qsizetype given = known->parameters.size();
    while (given > 0 && !known->parameters.at(given - 1).isScalar())
        --given;
    for (const uma::CallCatalogue::Parameter &parameter : known->parameters.first(given)) {
        if (parameter.type == u"int")
            single.arguments << 1;
        else if (parameter.type == u"String")
            single.arguments << u"sid=1; Path=/"_s; // what cookie falls back to; any text does elsewhere
        else if (parameter.isScalar())
            single.arguments << true;
        else
            single.arguments << QJsonObject();
    }
    // What the server goes on with is taken from the context there.
    if (type == u"authz_detail")
        single.arguments << QJsonObject{{u"authzDetail"_s, QJsonObject{{u"type"_s, u"payment"_s}}}};
    return QCoro::waitFor(uma::callOnce(*m_host, single, CancelToken()));
}

void TestEveryMethod::whatFitsIsTheResult()
{
    QVERIFY(!methods().isEmpty());
    for (const QJsonObject &method : methods()) {
        const QString name = method.value(u"name"_s).toString();
        const Result<uma::SingleCallResult> answer = call(name, false);
        QVERIFY2(answer, qPrintable(name + u": "_s + (answer ? QString() : answer.error().sentence())));
        QVERIFY2(!answer->error, qPrintable(name + u": "_s + (answer->error ? answer->error->message : QString())));
        QVERIFY2(!answer->defaulted, qPrintable(name));
        if (method.value(u"returns"_s).toString() == u"Client")
            QCOMPARE(answer->result.toObject().value(u"clientId"_s), QJsonValue(u"c-1"_s));
        else
            QCOMPARE(answer->result, m_returns.value(method.value(u"returns"_s).toString()).toObject().value(u"value"_s));
    }
}

void TestEveryMethod::afterAnExceptionTheServersDefaultIsTheResult()
{
    for (const QJsonObject &method : methods()) {
        const QString name = method.value(u"name"_s).toString();
        const Result<uma::SingleCallResult> answer = call(name, true);
        QVERIFY2(answer, qPrintable(name + u": "_s + (answer ? QString() : answer.error().sentence())));
        QVERIFY2(answer->error, qPrintable(name));
        QCOMPARE(answer->error->type, u"ValueError"_s);
        QVERIFY2(answer->defaulted, qPrintable(name));
        const QJsonValue fallsTo = method.contains(u"fail"_s) ? method.value(u"fail"_s) : QJsonValue(QJsonValue::Null);
        QCOMPARE(answer->result, fallsTo);
    }
}

QTEST_GUILESS_MAIN(TestEveryMethod)
#include "tst_everymethod.moc"
