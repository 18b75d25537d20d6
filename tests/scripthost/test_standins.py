# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script imports and the host has not: recorded, and never taken for a yes."""
import unittest

from hostprocess import AUTHORIZE_LINE, CONTEXT, HostProcess, authorizationSpec, context, policy


class StandInTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def run_(self, body, top="# nothing", server="janssen"):
        self.loaded = self.host.load(policy(body, top=top), server=server)
        self.assertEqual("loaded", self.loaded["state"], self.loaded)
        reply = self.host.call(self.loaded["handle"], [("authorize", CONTEXT)], context(authorizationSpec()))
        self.reply = reply
        return reply["results"][0]

    def lines(self, body, top="# nothing", server="janssen"):
        result = self.run_(body + "\nreturn True", top, server)
        self.assertEqual(None, result["error"], result["error"])
        return [entry["text"] for entry in self.reply["log"] if entry["stream"] != "host"]

    def uses(self):
        return [(use["call"], use["line"], use["count"], use["returned"]) for use in self.reply["simulated"]]

    def testAnUnknownBeanAnswersNoneAndIsRecorded(self):
        top = "from io.jans.as.server.service import MoonService\nfrom io.jans.service.cdi.util import CdiUtil"
        lines = self.lines("service = CdiUtil.bean(MoonService)\nfor i in range(3):\n    moon = service.getMoon('ann')\n"
                           "print moon is None, service is CdiUtil.bean(MoonService)", top)
        self.assertEqual(["True True"], lines)
        self.assertEqual([("MoonService.getMoon", AUTHORIZE_LINE + 3, 3, "null")], self.uses())
        self.assertEqual([("import io.jans.as.server.service.MoonService", 1, 1, "a stand-in")],
                         [(use["call"], use["line"], use["count"], use["returned"]) for use in self.loaded["simulated"]])

    def testKnownAndUnknownNamesInOneImport(self):
        top = "from org.gluu.oxauth.model.uma import UmaConstants, UmaMagic\nfrom org.gluu.util import StringHelper as S, Zork as Z"
        lines = self.lines("print UmaConstants.NO_SCRIPT, UmaMagic, S.isEmpty(' '), Z", top, "gluu4")
        self.assertEqual(["no_script <simulated UmaMagic> True <simulated Zork>"], lines)

    def testAKnownClassIsFoundUnderItsOtherPackages(self):
        top = ("from io.jans.orm.util import StringHelper\nfrom io.jans.oxauth.model.common import User\n"
               "import org.gluu.oxauth.service.uma.UmaPctService as P")
        lines = self.lines("print StringHelper.equals('a', 'a'), User().getClass().getName(), P().getClass().getName()", top)
        self.assertEqual(["True io.jans.as.common.model.common.User org.gluu.oxauth.uma.service.UmaPctService"], lines)
        self.assertEqual([], self.loaded["simulated"] + self.reply["simulated"])

    def testImportsOfDottedNames(self):
        top = ("import com.twilio.rest.Message\nimport com.twilio.Twilio as T\nimport org.gluu.util.StringHelper\nimport java.util.ArrayList\n"
               "from java.lang import String, Integer")
        lines = self.lines("print com.twilio.rest.Message, T, org.gluu.util.StringHelper.isEmpty(''), java.util.ArrayList().size(), String.valueOf(1)", top)
        self.assertEqual(["<simulated Message> <simulated Twilio> True 0 1"], lines)

    def testThePythonModuleIoStaysWhatItIs(self):
        for top in ("import io\nfrom io.jans.util import StringHelper", "from io.jans.util import StringHelper\nimport io",
                    "import io.jans.util.StringHelper\nfrom io import StringIO\nStringHelper = io.jans.util.StringHelper"):
            self.assertEqual(["True x"], self.lines("import io\nprint StringHelper.isEmpty(''), io.StringIO(u'x').read()", top))

    def testAMissingClassOfThePlatformIsAnImportErrorAsOnTheServer(self):
        for wrong in ("from java.util import Zork", "from javax.crypto import Zork", "import zork", "import java.zork.Foo"):
            reply = self.host.load(policy(top=wrong))
            self.assertEqual(("module", "ImportError", 1), (reply["stage"], reply["error"]["type"], reply["error"]["line"]), wrong)

    def testPackagesOfOtherLibrariesAreStoodInFor(self):
        top = "from javax.faces.component import UIComponent\nfrom jakarta.servlet.http import Cookie\nfrom org.apache.http import HttpStatus"
        self.assertEqual(["<simulated UIComponent> <simulated Cookie>"], self.lines("print UIComponent, Cookie", top))

    def testConstantsNestedClassesAndObjects(self):
        top = "from com.acme import Push, Message"
        lines = self.lines("print Push.APNS, Push.APNS + '!', {Push.APNS: 1}['APNS'], Push.APNS.getValue()\n"
                           "print Message.Builder, Message.Builder().text('x'), bool(Push), bool(Push()), isinstance(Push(), Push)\n"
                           "p = Push()\np.name = 'a'\nprint p.name", top)
        self.assertEqual(["APNS APNS! 1 <simulated Push.APNS.getValue()>", "<simulated Message.Builder> <simulated Message.Builder.text()> True True False", "a"], lines)

    def testWhatASimulatedCallGivesIsNeverTrue(self):
        top = "from com.acme import Validator"
        body = "v = Validator.create('x').options()\nprint bool(v), bool(v.isValid()), v.isValid() == True, v == None, v != None, bool(v.flag)\n"
        self.assertEqual(["False False False True False False"], self.lines(body, top))
        for answer in ("Validator.isAllowed(context)", "Validator().isAllowed(context)", "Validator().allowed", "Validator.create().allowed"):
            self.assertEqual(False, self.run_("return " + answer, top)["value"], answer)

    def testASimulatedValueIsEmptyAndGoesToJavaAsNull(self):
        top = "from com.acme import Store\nfrom io.jans.util import StringHelper"
        lines = self.lines("v = Store.find('a')\nprint len(v), list(v), 'x' in v, v['k'] == None, StringHelper.isEmpty(v), 'v: %s' % v\n"
                           "print 'a' + v, v + 'b', StringHelper.isNotEmpty(v)", top)
        self.assertEqual(["0 [] False True True v: <simulated Store.find()>", "a<simulated Store.find()> <simulated Store.find()>b False"], lines)
        error = self.run_("return int(Store.find('a')) == 1", top)["error"]
        self.assertTrue(error["type"] in ("TypeError", "AttributeError"), error)

    def testAClassCanInheritFromAnUnknownOne(self):
        top = ("from com.acme import Base\nclass Mine(Base):\n    def __init__(self, name):\n        Base.__init__(self, name)\n        self.name = name\n"
               "    def hello(self):\n        return 'hello ' + self.name\nclass Empty(Base): pass")
        self.assertEqual(["hello you True"], self.lines("print Mine('you').hello(), Empty(1, 2) is not None", top))

    def testAnUnknownExceptionCanBeRaisedAndCaught(self):
        top = "from org.jboss.resteasy.client import ClientResponseFailure\nfrom javax.ws.rs import WebApplicationException"
        body = ("try:\n    raise ClientResponseFailure('no')\nexcept WebApplicationException:\n    print 'wrong'\nexcept ClientResponseFailure, e:\n"
                "    print 'caught', e.getMessage()\ntry:\n    raise WebApplicationException()\nexcept Exception:\n    print 'as Python'\n"
                "except:\n    print 'as Java'")
        self.assertEqual(["caught no", "as Java"], self.lines(body, top))

    def testInstanceOfAnUnknownServiceIsABean(self):
        lines = self.lines("print MoonService.instance().getMoon('x')", "from org.gluu.oxauth.service import MoonService", "gluu4")
        self.assertEqual(["None"], lines)
        self.assertTrue(("MoonService.getMoon", AUTHORIZE_LINE, 1, "null") in self.uses(), self.uses())

    def testStarImportsTakeTheKnownClasses(self):
        lines = self.lines("print StringHelper.isEmpty(''), ArrayHelper.isEmpty(None)", "from io.jans.util import *")
        self.assertEqual(["True True"], lines)
        notes = [entry["text"] for entry in self.loaded["log"] if entry["stream"] == "host"]
        self.assertTrue("only the classes that Drover knows" in notes[0], notes)

    def testSimplejsonIsJson(self):
        self.assertEqual(['{"a": 1}'], self.lines("print simplejson.dumps({'a': 1})", "import simplejson"))
        self.assertEqual([("import simplejson", "json")], [(use["call"], use["returned"]) for use in self.loaded["simulated"]])

    def testTheServersOwnPythonModulesAreStoodInFor(self):
        self.assertEqual(["<simulated duo_web.sign_request()> True"], self.lines("print duo_web.sign_request('a'), duo_web.sign_request('a') == None", "import duo_web"))

    def testPythonsLibraryIsImportedTheOrdinaryWay(self):
        top = "import json, re, urllib, datetime, base64, hashlib, random, time, os, sys, string, threading, urllib2, uuid\nfrom urlparse import urlparse"
        lines = self.lines("print json.loads('[1]'), re.match('a+', 'aab').end(), urllib.urlencode({'a': 'b c'}), urlparse('https://a/b').path\n"
                           "print datetime.date(2020, 1, 2), base64.b64encode('x'), hashlib.md5('').hexdigest()[:4], string.upper('x')", top)
        self.assertEqual(["[1] 2 a=b+c /b", "2020-01-02 eA== d41d X"], lines)
        self.assertEqual([], self.loaded["simulated"])

    def testTheContextsDatabaseIsTheWorlds(self):
        self.assertEqual(["None None"], self.lines("m = context.getPersistenceEntryManager()\nprint m.find('x', None), m.dream('x')"))
        self.assertEqual([("PersistenceEntryManager.find", AUTHORIZE_LINE + 1, 1, "nothing: the world declares no entries"),
                          ("PersistenceEntryManager.dream", AUTHORIZE_LINE + 1, 1, "null")], self.uses())

    def testTheServersLogIsShownAsTheHosts(self):
        self.lines("context.getLog().info('user {} of {}', 'ann', 5)")
        self.assertEqual(["server log INFO: user ann of 5"], [entry["text"] for entry in self.reply["log"] if entry["stream"] == "host"])


if __name__ == "__main__":
    unittest.main()
