# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that a script finds: the declared ones and its own temporary ones, through Python and through Java."""
import unittest

from beanscript import BeanTest, world

CERTIFICATE = """-----BEGIN CERTIFICATE-----
MIIBpjCCAUugAwIBAgIUYxwMk//edDMZY1oNpu3uc8Cu5sIwCgYIKoZIzj0EAwIw
JzEPMA0GA1UECgwGRHJvdmVyMRQwEgYDVQQDDAtkcm92ZXIudGVzdDAgFw0yNjEx
MjIwMDExNTBaGA8yMTI2MTAyOTAwMTE1MFowJzEPMA0GA1UECgwGRHJvdmVyMRQw
EgYDVQQDDAtkcm92ZXIudGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABAsk
8fWr774IOws1z5o+nteKdBAOy0V3AiXFfaxe8Ho+/e5qNa67jyVhIP2OXlLbR+Ze
/5nd137ALXE9ZcqauxWjUzBRMB0GA1UdDgQWBBSZp/cWe7nlwziTXdq1FU9aJC1r
YTAfBgNVHSMEGDAWgBSZp/cWe7nlwziTXdq1FU9aJC1rYTAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0kAMEYCIQC153hucXqltyHMH7pFiyBVQ3v3rY44KT/b
Q4bZjpE6vAIhAIxs4eLqmlYfJbwRwsFK8K/u0GfL1oE2RB1bniO4kpik
-----END CERTIFICATE-----
"""


class FilesTest(BeanTest):
    def lines(self, expected, body, top="", **params):
        self.assertEqual(expected, self.run_(body, top=top, **params))
        self.assertEqual([], self.simulated())

    def refused(self):
        return [(effect["path"], effect["refused"]) for effect in self.effects("file")]

    def testPythonReadsDeclaredFiles(self):
        self.lines(["u [u'user']", "2 one", "['one\\n', 'two \\xe2\\x82\\xac\\n']", "'\\x00\\x01\\xff'"],
                   "f = open('/etc/certs/creds.json')\ntry:\n    d = json.loads(f.read())\nfinally:\n    f.close()\nprint d['user'], d.keys()\n"
                   "with open('/etc/certs/text.txt', 'r') as f:\n    lines = f.readlines()\nprint len(lines), lines[0].strip()\n"
                   "print [line for line in file('/etc/certs/../certs/text.txt')]\nprint repr(open('/etc/certs/raw', 'rb').read())", "import json")
        self.assertEqual([], self.refused())

    def testTheOtherFormsOfOpen(self):
        self.lines([u"True one", "u'two \\u20ac\\n'", "'\\x00\\x01\\xff'", "u'one\\n'"],
                   "f = io.open('/etc/certs/text.txt', encoding='utf-8')\nprint isinstance(f, io.TextIOWrapper), f.readline().strip()\nprint repr(f.readline())\n"
                   "print repr(io.open('/etc/certs/raw', 'rb').read())\nprint repr(codecs.open('/etc/certs/text.txt', 'r', 'utf-8').readline())", "import io, codecs")

    def testAnUndeclaredFileIsMissing(self):
        self.lines(["2 No such file or directory /etc/passwd", "2 2", "missing"],
                   "try:\n    open('/etc/passwd')\nexcept IOError, e:\n    print e.errno, e.strerror, e.filename\n"
                   "numbers = []\nfor f in (io.open, codecs.open):\n    try:\n        f('/etc/hosts', 'r')\n    except IOError, e:\n        numbers.append(str(e.errno))\nprint ' '.join(numbers)\n"
                   "try:\n    file('/proc/self/environ')\nexcept EnvironmentError:\n    print 'missing'", "import io, codecs")
        self.assertEqual([(path, "not declared") for path in ("/etc/passwd", "/etc/hosts", "/etc/hosts", "/proc/self/environ")], self.refused())

    def testQuestionsForFiles(self):
        self.lines(["True False True False True True False", "3", "False True"],
                   "print os.path.exists('/etc/certs/raw'), os.path.exists('/etc/passwd'), os.path.isfile('/etc/certs/raw'), os.path.isfile('/etc/certs'), "
                   "os.path.isdir('/etc/certs'), os.path.exists('/etc'), os.path.isdir('/usr')\nprint os.path.getsize('/etc/certs/raw')\n"
                   "print exists('/etc/shadow'), exists('/etc/certs/text.txt')", "import os\nfrom os.path import exists")
        self.assertEqual(["/etc/passwd", "/usr", "/etc/shadow"], [path for path, why in self.refused()])

    def testTheScriptsOwnFolder(self):
        self.lines(["written", "True", "more", "True True", "gone"],
                   "f = open('/tmp/mine.txt', 'w')\nf.write('written')\nf.close()\nprint open('/tmp/mine.txt').read()\nprint os.path.exists('/tmp/mine.txt')\n"
                   "path = os.path.join(tempfile.gettempdir(), 'other')\nwith open(path, 'w') as f:\n    f.write('more')\nprint open(path).read()\n"
                   "h = tempfile.NamedTemporaryFile(delete=False)\nh.write('x')\nh.close()\nprint open(h.name).read() == 'x', h.name.startswith(tempfile.gettempdir())\n"
                   "try:\n    open('/tmp/none')\nexcept IOError:\n    print 'gone'", "import os, tempfile")
        self.assertEqual([], self.refused())

    def testWritingElsewhereIsRefused(self):
        self.lines(["2", "13"], "for path in ('/etc/new', '/etc/certs/raw'):\n    try:\n        open(path, 'w')\n    except IOError, e:\n        print e.errno")
        self.assertEqual(["/etc/new", "/etc/certs/raw"], [path for path, why in self.refused()])

    def testPythonsLibraryReadsDeclaredFiles(self):
        self.lines(["x 3"], "c = ConfigParser.ConfigParser()\nc.read('/etc/gluu/conf/a.ini')\nprint c.get('s', 'name'), c.getint('s', 'n')", "import ConfigParser",
                   world=world(files={"/etc/gluu/conf/a.ini": "[s]\nname = x\nn: 3\n"}))

    def testJavaReadsDeclaredFiles(self):
        top = ("from java.io import File, FileInputStream, FileReader, BufferedReader, InputStreamReader\nfrom java.util import Properties\n"
               "from java.nio.file import Files, Paths\nimport java.io\nimport java")
        self.lines(["b", "one", "True False True 3", "u'one\\ntwo \\u20ac\\n'", "3 True", "True True"],
                   "p = Properties()\np.load(FileInputStream('/etc/gluu/a.properties'))\nprint p.getProperty('a')\nprint BufferedReader(FileReader('/etc/certs/text.txt')).readLine()\n"
                   "f = File('/etc/certs', 'raw')\nprint f.exists(), File('/etc/passwd').exists(), f.isFile(), f.length()\nprint repr(Files.readString(Paths.get('/etc/certs/text.txt')))\n"
                   "print len(Files.readAllBytes(Paths.get('/etc/certs/raw'))), Files.exists(Paths.get('/etc/certs/raw'))\n"
                   "print java.io.File('/etc/certs/raw').exists(), java.io.FileInputStream(java.io.File('/etc/certs/raw')).read() == 0", top,
                   world=world(files={"/etc/gluu/a.properties": "a=b\n", "/etc/certs/text.txt": u"one\ntwo \u20ac\n", "/etc/certs/raw": {"base64": "AAH/"}}))
        self.assertEqual([("/etc/passwd", "not declared")], self.refused())

    def testJavaMissesUndeclaredFiles(self):
        top = "from java.io import FileInputStream, FileReader, FileOutputStream, FileNotFoundException, IOException\nfrom java.nio.file import Files, Paths, NoSuchFileException"
        self.lines(["/etc/passwd (No such file or directory)", "missing", "/etc/x (Permission denied)", "no such"],
                   "try:\n    FileInputStream('/etc/passwd')\nexcept FileNotFoundException, e:\n    print e.getMessage()\ntry:\n    FileReader('/etc/hosts')\nexcept IOException:\n    print 'missing'\n"
                   "try:\n    FileOutputStream('/etc/x')\nexcept FileNotFoundException, e:\n    print e.getMessage()\n"
                   "try:\n    Files.readAllLines(Paths.get('/etc/hosts'))\nexcept NoSuchFileException:\n    print 'no such'", top)
        self.assertEqual(["/etc/passwd", "/etc/hosts", "/etc/x", "/etc/hosts"], [path for path, why in self.refused()])

    def testJavasTemporaryFilesAreTheScriptsOwn(self):
        self.lines(["java True", "False"],
                   "f = File.createTempFile('abc', '.txt')\nw = FileWriter(f)\nw.write('java')\nw.close()\nprint open(f.getPath()).read(), f.exists()\nf.delete()\nprint f.exists()",
                   "from java.io import File, FileWriter")

    def testTheRestOfThePlatformIsWhatItWas(self):
        self.lines(["abc 3 True", "<java package java.io"],
                   "print ByteArrayOutputStream().getClass() and StringReader('abc').read() and 'abc', java.lang.Math.max(2, 3), java.util.ArrayList().isEmpty()\nprint repr(java.io)[:21]",
                   "from java.io import ByteArrayOutputStream, StringReader\nimport java.io, java.lang.Math, java.util")

    def testCertificatesInFiles(self):
        body = ("found = CertUtil.loadX509CertificateFromFile('/etc/certs/ca.pem')\nprint found.size(), CertUtils.getCN(found.get(0)), CertUtil.loadX509CertificateFromFile('/etc/none')\n"
                "text = open('/etc/certs/ca.pem').read()\nprint CertUtils.getCN(CertUtils.x509CertificateFromPem(text.replace('\\n', ' '))), CertUtils.x509CertificateFromPem('x'), "
                "CertUtil.x509CertificateFromBytes(found.get(0).getEncoded()).equals(found.get(0))")
        self.each(body, ["1 drover.test None", "drover.test None True"], world=world(files={"/etc/certs/ca.pem": CERTIFICATE}))

    def testInitReadsFilesToo(self):
        handle = self.load("print self.user\nreturn True", init="self.user = json.load(open('/etc/certs/creds.json'))['user']", top="import json")
        self.call(handle)
        self.assertEqual(["u"], self.printed)


if __name__ == "__main__":
    unittest.main()
