// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts that try to do harm, each in one way: what the system keeps them from, with bubblewrap and without.
#include "base/paths.h"
#include "hosttest.h"
#include "scripts/scripthost.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace drover::scripts;
using hosttest::callOf;

namespace {

constexpr int limitMs = 4'000;

QString indented(const QString &body)
{
    return u"        "_s + QString(body).replace(u"\n"_s, u"\n        "_s);
}

ScriptSource policy(const QString &body)
{
    return hosttest::script(u"# -*- coding: utf-8 -*-\n"
                            "from io.jans.model.custom.script.type.uma import UmaRptPolicyType\n"
                            "import sys\n\n"
                            "class UmaRptPolicy(UmaRptPolicyType):\n"
                            "    def __init__(self, now):\n        pass\n\n"
                            "    def init(self, custom, attributes):\n        return True\n\n"
                            "    def destroy(self, attributes):\n        return True\n\n"
                            "    def getApiVersion(self):\n        return 11\n\n"
                            "    def getRequiredClaims(self, context):\n        return []\n\n"
                            "    def getClaimsGatheringScriptName(self, context):\n        return ''\n\n"
                            "    def authorize(self, context):\n"_s +
                            indented(body) + u'\n');
}

/// A body that answers "reached: …" if the lines went through, and what they met with otherwise.
QString attempt(const QString &lines)
{
    return u"try:\n    def reach():\n        "_s + QString(lines).replace(u"\n"_s, u"\n        "_s) +
           u"\n    print 'reached: %s' % (reach(),)\nexcept:\n    print 'refused: %s' % (sys.exc_info()[1],)\nreturn True"_s;
}

} // namespace

class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void harmIsRefused_data();
    void harmIsRefused();
    void withoutBubblewrapProgramsAndTheNetworkAreRefusedStill_data();
    void withoutBubblewrapProgramsAndTheNetworkAreRefusedStill();
    void theTemporaryFolderCanBeWrittenToAndIsGoneAfterwards_data();
    void theTemporaryFolderCanBeWrittenToAndIsGoneAfterwards();
    void whatIsWrittenIsLimited();
    void memoryIsLimited_data();
    void memoryIsLimited();
    void timeIsLimited_data();
    void timeIsLimited();
    void endingJavaEndsTheHostOnly();
    void theRulesAreToldByTheRunningHost();

private:
    std::unique_ptr<ScriptHost> newHost(bool sandboxed);
    /// What a script of this body prints first.
    QString printed(ScriptHost *host, const QString &body);
    void addAttempts(bool files);
    void verifyUsable(ScriptHost *host);

    std::unique_ptr<ScriptHost> m_host;  ///< below bubblewrap; null where that does not work
    std::unique_ptr<ScriptHost> m_alone; ///< without
    QTcpServer m_server;
    QString m_secret;
};

std::unique_ptr<ScriptHost> TestSandbox::newHost(bool sandboxed)
{
    HostSettings settings;
    settings.sandboxed = sandboxed;
    settings.callTimeoutMs = limitMs;
    settings.loadTimeoutMs = 120'000;
    settings.readyTimeoutMs = 300'000;
    settings.memoryMb = 128;
    auto host = std::make_unique<ScriptHost>(settings);
    host->setSpareEnabled(false);
    return host;
}

void TestSandbox::initTestCase()
{
    m_secret = QDir::homePath() + u"/.ssh"_s;
    QVERIFY(QDir().mkpath(m_secret));
    m_secret += u"/id_test"_s;
    QFile key(m_secret);
    QVERIFY(key.open(QIODevice::WriteOnly));
    QVERIFY(key.write("S3cr3t") > 0);
    QVERIFY(QDir().mkpath(drover::dataDir()));
    QFile own(drover::dataDir() + u"/profiles.test"_s);
    QVERIFY(own.open(QIODevice::WriteOnly));
    QVERIFY(own.write("S3cr3t") > 0);
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    m_alone = newHost(false);
    const auto alone = QCoro::waitFor(m_alone->warmUp());
    QVERIFY2(alone, qPrintable(alone ? QString() : alone.error().sentence() + alone.error().detail));
    m_host = newHost(true);
    const auto ready = QCoro::waitFor(m_host->warmUp());
    QVERIFY2(ready, qPrintable(ready ? QString() : ready.error().sentence() + ready.error().detail));
    if (m_host->sandboxing() != "bubblewrap"_L1) {
        qInfo().noquote() << "bubblewrap does not work on this machine:" << m_host->sandboxing();
        m_host.reset();
    }
}

void TestSandbox::cleanupTestCase()
{
    m_host.reset();
    m_alone.reset();
    QFile::remove(m_secret);
    QFile::remove(drover::dataDir() + u"/profiles.test"_s);
}

QString TestSandbox::printed(ScriptHost *host, const QString &body)
{
    const drover::Result<LoadReply> loaded = QCoro::waitFor(host->load(policy(body)));
    if (!loaded)
        return loaded.error().sentence();
    if (loaded->error)
        return loaded->error->traceback;
    CallRequest request = callOf(loaded->handle, u"authorize"_s, {QJsonObject{{u"context"_s, true}}});
    request.requestId = u"r%1"_s.arg(loaded->handle);
    request.contextId = u"c"_s;
    request.contextSpec = {{u"kind"_s, u"uma_authorization"_s}};
    const drover::Result<CallReply> called = QCoro::waitFor(host->call(request));
    if (!called)
        return called.error().sentence();
    for (const LogLine &line : called->log) {
        if (line.stream == "out"_L1)
            return line.text;
    }
    return u"nothing was printed: "_s +
           (called->results.first().error ? called->results.first().error->traceback : QString());
}

void TestSandbox::verifyUsable(ScriptHost *host)
{
    // A host that ends just now takes what was sent to it along; the next one is a new one.
    const QString body = u"print 'fine'\nreturn True"_s;
    const QString first = printed(host, body);
    if (first != "fine"_L1)
        QCOMPARE(printed(host, body), u"fine"_s);
}

void TestSandbox::addAttempts(bool files)
{
    QTest::addColumn<QString>("lines");
    const QString port = QString::number(m_server.serverPort());
    const auto add = [](const QByteArray &name, const QString &lines) { QTest::newRow(name.constData()) << lines; };
    add("socket", u"import socket\nreturn socket.create_connection(('127.0.0.1', %1), 3)"_s.arg(port));
    add("urllib2", u"import urllib2\nreturn urllib2.urlopen('http://127.0.0.1:%1/', None, 3).read()"_s.arg(port));
    add("httplib", u"import httplib\nc = httplib.HTTPConnection('127.0.0.1', %1, timeout=3)\nc.request('GET', '/')\n"
                   "return c.getresponse()"_s.arg(port));
    add("java.net.Socket", u"from java.net import Socket\nreturn Socket('127.0.0.1', %1)"_s.arg(port));
    add("java.net.URL", u"from java.net import URL\nreturn URL('http://127.0.0.1:%1/').openStream()"_s.arg(port));
    add("datagram", u"from java.net import DatagramSocket, DatagramPacket, InetAddress\n"
                    "DatagramSocket().send(DatagramPacket('x', 1, InetAddress.getByName('8.8.8.8'), 53))"_s);
    add("HttpService", u"from io.jans.as.server.service.net import HttpService\n"
                       "from io.jans.service.cdi.util import CdiUtil\nh = CdiUtil.bean(HttpService)\n"
                       "r = h.executeGet(h.getHttpsClient(), 'https://example.org/')\n"
                       "if r is None:\n    raise IOError('no answer')\nreturn r.getHttpResponse()"_s);
    add("os.system", u"import os\ncode = os.system('/bin/true')\nif code != 0:\n    raise OSError(code)\nreturn code"_s);
    add("subprocess", u"import subprocess\nreturn subprocess.check_output(['/bin/echo', 'started'])"_s);
    add("os.popen", u"import os\nread = os.popen('/bin/echo started').read()\n"
                    "if not read:\n    raise OSError('nothing')\nreturn read"_s);
    add("Runtime.exec", u"from java.lang import Runtime\nreturn Runtime.getRuntime().exec('/bin/true').waitFor()"_s);
    add("ProcessBuilder", u"from java.lang import ProcessBuilder\nreturn ProcessBuilder(['/bin/true']).start()"_s);
    if (!files)
        return;
    const QString data = drover::dataDir();
    add("open for reading", u"return open('%1').read()"_s.arg(m_secret));
    add("os.open for reading", u"import os\nreturn os.read(os.open('%1', os.O_RDONLY), 10)"_s.arg(m_secret));
    add("java.util.Scanner", u"from java.util import Scanner\nfrom java.nio.file import Paths\n"
                             "return Scanner(Paths.get('%1')).nextLine()"_s.arg(m_secret));
    add("FileChannel", u"from java.nio.channels import FileChannel\nfrom java.nio.file import Paths, StandardOpenOption\n"
                       "return FileChannel.open(Paths.get('%1'), [StandardOpenOption.READ])"_s.arg(m_secret));
    add("RandomAccessFile", u"from java.io import RandomAccessFile\nreturn RandomAccessFile('%1', 'r').readLine()"_s.arg(m_secret));
    add("the program's own data", u"import os\nreturn os.read(os.open('%1/profiles.test', os.O_RDONLY), 10)"_s.arg(data));
    add("listing the home folder", u"import os\nreturn os.listdir('%1')"_s.arg(QDir::homePath()));
    add("listing .ssh", u"import os\nreturn os.listdir('%1/.ssh')"_s.arg(QDir::homePath()));
    add("/etc/passwd", u"import os\nreturn os.read(os.open('/etc/passwd', os.O_RDONLY), 10)"_s);
    add("/etc/shadow", u"from java.io import RandomAccessFile\nreturn RandomAccessFile('/etc/shadow', 'r').readLine()"_s);
    add("other processes", u"import os\nfound = [p for p in os.listdir('/proc') if p.isdigit() and int(p) > 20]\n"
                           "if not found:\n    raise OSError('none')\nreturn found"_s);
    for (const QString &folder : {QDir::homePath(), u"/usr"_s, u"/"_s, u"/etc"_s, u"/var/tmp"_s, u"/dev/shm"_s, u"/dev"_s, u"/run"_s}) {
        const QString path = folder + u"/drover-harm"_s;
        const auto row = [&folder](const QByteArray &how) { return how + ' ' + folder.toUtf8(); };
        add(row("open writes"), u"f = open('%1', 'w')\nf.write('x')\nf.close()"_s.arg(path));
        add(row("os.open writes"), u"import os\nreturn os.write(os.open('%1', os.O_WRONLY | os.O_CREAT), 'x')"_s.arg(path));
        add(row("FileOutputStream"), u"from java.io import FileOutputStream\nFileOutputStream('%1').write(1)"_s.arg(path));
        add(row("PrintWriter"), u"from java.io import PrintWriter\nreturn PrintWriter('%1')"_s.arg(path));
        add(row("java.nio"), u"from java.nio.file import Paths\nfrom java.nio.channels import FileChannel\n"
                             "from java.nio.file import StandardOpenOption as O\n"
                             "return FileChannel.open(Paths.get('%1'), [O.CREATE, O.WRITE])"_s.arg(path));
        add(row("mkdir"), u"import os\nos.mkdir('%1')"_s.arg(path));
    }
    add("removing", u"import os\nos.remove('%1')"_s.arg(m_secret));
}

void TestSandbox::harmIsRefused_data()
{
    addAttempts(true);
}

void TestSandbox::harmIsRefused()
{
    if (!m_host)
        QSKIP("bubblewrap does not work on this machine");
    QFETCH(const QString, lines);
    const QString line = printed(m_host.get(), attempt(lines));
    QVERIFY2(line.startsWith(u"refused: "_s), qPrintable(line));
    QVERIFY(!m_server.hasPendingConnections());
    QVERIFY(QFile::exists(m_secret));
}

void TestSandbox::withoutBubblewrapProgramsAndTheNetworkAreRefusedStill_data()
{
    addAttempts(false);
}

void TestSandbox::withoutBubblewrapProgramsAndTheNetworkAreRefusedStill()
{
    for (const SandboxRule &rule : m_alone->sandboxRules()) {
        if (rule.subject == SandboxRule::Subject::Programs && !rule.enforced)
            QSKIP(qPrintable(rule.words));
    }
    QFETCH(const QString, lines);
    const QString line = printed(m_alone.get(), attempt(lines));
    QVERIFY2(line.startsWith(u"refused: "_s), qPrintable(line));
    QVERIFY(!m_server.hasPendingConnections());
}

void TestSandbox::theTemporaryFolderCanBeWrittenToAndIsGoneAfterwards_data()
{
    QTest::addColumn<bool>("sandboxed");
    QTest::addColumn<bool>("killed");
    QTest::newRow("bubblewrap") << true << false;
    QTest::newRow("alone") << false << false;
    QTest::newRow("bubblewrap, killed") << true << true;
    QTest::newRow("alone, killed") << false << true;
}

void TestSandbox::theTemporaryFolderCanBeWrittenToAndIsGoneAfterwards()
{
    QFETCH(const bool, sandboxed);
    QFETCH(const bool, killed);
    auto host = newHost(sandboxed);
    const QString path =
        printed(host.get(), u"import tempfile, os\nnumber, path = tempfile.mkstemp()\nos.write(number, 'kept')\n"
                            "os.close(number)\n"
                            "print path if open(path).read() == 'kept' else 'lost'\nreturn True"_s);
    QVERIFY2(path.startsWith(u'/'), qPrintable(path));
    const bool visible = QFile::exists(path);
    QCOMPARE(visible, !sandboxed || host->sandboxing() != "bubblewrap"_L1);
    if (killed)
        host->restart();
    else
        QCoro::waitFor(host->shutDown());
    host.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path), 20'000);
    const QString folder = path.section(u'/', 0, 2);
    QVERIFY(folder.startsWith(QDir::tempPath() + u"/drover-script"_s) || sandboxed);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(folder) || folder == QDir::tempPath(), 20'000);
}

void TestSandbox::whatIsWrittenIsLimited()
{
    if (!m_host)
        QSKIP("bubblewrap does not work on this machine");
    const QString line = printed(m_host.get(), attempt(u"import tempfile, os\n"
                                                       "number, path = tempfile.mkstemp()\n"
                                                       "try:\n"
                                                       "    for i in range(100):\n"
                                                       "        os.write(number, 'x' * 1000000)\n"
                                                       "finally:\n"
                                                       "    os.close(number)\n"
                                                       "    os.remove(path)"_s));
    QVERIFY2(line.startsWith(u"refused: "_s), qPrintable(line));
}

void TestSandbox::memoryIsLimited_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("objects") << u"kept = []\nwhile True:\n    kept.append('x' * 10000000)"_s;
    QTest::newRow("a long text") << u"text = 'x'\nwhile True:\n    text = text + text"_s;
    QTest::newRow("outside of the heap") << u"from java.nio import ByteBuffer\nkept = []\nwhile True:\n"
                                            "    kept.append(ByteBuffer.allocateDirect(10000000))"_s;
    QTest::newRow("threads") << u"import threading, time\nkept = []\nwhile True:\n"
                                "    kept.append(threading.Thread(target=lambda: time.sleep(1000)))\n"
                                "    kept[-1].daemon = True\n    kept[-1].start()"_s;
    QTest::newRow("threads of Java") << u"from java.lang import Thread, Runnable\nclass Sleeper(Runnable):\n"
                                        "    def run(self):\n        Thread.sleep(1000000)\n"
                                        "while True:\n    Thread(Sleeper()).start()"_s;
}

void TestSandbox::memoryIsLimited()
{
    QFETCH(const QString, body);
    for (const bool sandboxed : {true, false}) {
        const auto host = newHost(sandboxed);
        // An error of the script, the end of the call's time, or of the host: never of this program or the machine.
        qInfo().noquote() << printed(host.get(), body).left(200);
        verifyUsable(host.get());
    }
}

void TestSandbox::timeIsLimited_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("loop") << u"while True: pass"_s;
    QTest::newRow("loop that catches all") << u"while True:\n    try:\n        while True:\n            pass\n    except:\n        pass"_s;
    QTest::newRow("sleep") << u"import time\ntime.sleep(100000)"_s;
    QTest::newRow("one long call") << u"sum(xrange(2000000000))"_s;
    QTest::newRow("regular expression") << u"import re\nre.match('(a|aa)+$', 'a' * 60 + 'b')"_s;
}

void TestSandbox::timeIsLimited()
{
    QFETCH(const QString, body);
    const auto host = newHost(true);
    const QString line = printed(host.get(), body);
    QVERIFY2(line.contains(u"ran longer"_s), qPrintable(line));
    verifyUsable(host.get());
}

void TestSandbox::endingJavaEndsTheHostOnly()
{
    for (const QString &body : {u"from java.lang import System\nSystem.exit(7)"_s,
                                u"from java.lang import Runtime\nRuntime.getRuntime().halt(7)"_s,
                                u"import os\nos._exit(7)"_s, u"sys.exit(7)"_s}) {
        const auto host = newHost(true);
        const QString line = printed(host.get(), body);
        QVERIFY2(line.contains(u"The script host is gone."_s), qPrintable(line));
        verifyUsable(host.get());
    }
}

void TestSandbox::theRulesAreToldByTheRunningHost()
{
    QCOMPARE(m_alone->sandboxRules().size(), 6);
    const QList<SandboxRule> open = openRules(m_alone->sandboxRules());
    QVERIFY(open.size() >= 2);
    if (m_host)
        QVERIFY(openRules(m_host->sandboxRules()).size() < open.size());
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
