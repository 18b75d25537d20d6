# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script's text compares claims with."""
import unittest

from hostprocess import HostProcess


class ConstantsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def constants(self, source):
        found = self.host.request("constants", name="Test", source=source, server="janssen")["constants"]
        return dict((entry["claim"], (sorted(entry["values"]), sorted(entry["properties"]))) for entry in found)

    def method(self, body, more=u""):
        return u"class P:\n%s    def authorize(self, context):\n%s\n" % (more, u"\n".join(u"        " + line for line in body.split(u"\n")))

    def testComparisonsOfEveryKind(self):
        for expression in (u"context.getClaim('country') == 'US'", u"'US' == context.getClaim(\"country\")", u"context.getClaim('country') != 'US'",
                           u"StringHelper.equalsIgnoreCase(context.getClaim('country'), 'US')", u"context.getClaim('country').equals('US')",
                           u"'US'.equals(context.getClaim('country'))", u"str(context.getClaim('country')).strip().upper() == 'US'",
                           u"context.getClaim('country').startswith('US')", u"context.getPageClaims().get('country') == 'US'",
                           u"context.pageClaims.get('country') == 'US'"):
            self.assertEqual({"country": (["US"], [])}, self.constants(self.method(u"return " + expression)), expression)

    def testListsAndTheirLike(self):
        for expression in (u"context.getClaim('c') in ['US', 'DE']", u"context.getClaim('c') not in ('US', 'DE')", u"context.getClaim('c') in {'US': 1, 'DE': 2}",
                           u"context.getClaim('c') in set(['US', 'DE'])", u"['US', 'DE'].contains(context.getClaim('c'))"):
            self.assertEqual({"c": (["DE", "US"], [])}, self.constants(self.method(u"return " + expression)), expression)

    def testNamesAndAttributesAreFollowed(self):
        source = u"WANTED = 'US'\n" + self.method(u"claim = context.getClaim('country')\nother = claim\nreturn other == WANTED")
        self.assertEqual({"country": (["US"], [])}, self.constants(source))
        init = (u"    def init(self, cfg):\n        self.country = 'US'\n"
                u"        self.country = cfg.get('country_property').getValue2()\n")
        self.assertEqual({"country": (["US"], ["country_property"])}, self.constants(self.method(u"return self.country == context.getClaim('country')", init)))

    def testALoopGoesOverValues(self):
        init = u"    def init(self, cfg):\n        self.allowed = cfg.get('allowed').getValue2().split(',')\n"
        body = u"for one in self.allowed:\n    if StringHelper.equalsIgnoreCase(one, context.getClaim('country')):\n        return True"
        self.assertEqual({"country": ([], ["allowed"])}, self.constants(self.method(body, init)))

    def testNumbersAreTheirText(self):
        self.assertEqual({"age": (["18"], [])}, self.constants(self.method(u"return int(context.getClaim('age')) >= 18 or context.getClaim('age') == 18")))

    def testAClaimThatIsOnlyReadHasNoValues(self):
        self.assertEqual({"country": ([], [])}, self.constants(self.method(u"print context.getClaim('country')")))

    def testNothingIsFoundInWhatCannotBeParsed(self):
        self.assertEqual({}, self.constants(u"class ("))
        self.assertEqual({}, self.constants(u""))
        self.assertEqual({}, self.constants(self.method(u"a = b\nb = a\nreturn a == b")))

    def testCirclesEnd(self):
        self.assertEqual({"c": (["x"], [])}, self.constants(self.method(u"a = context.getClaim('c')\nb = a\na = b\nreturn b == 'x'")))

    def testTextOfAnyLanguage(self):
        self.assertEqual({"c": ([u"Köln"], [])}, self.constants(u"# -*- coding: utf-8 -*-\n" + self.method(u"return context.getClaim('c') == u'Köln'")))


if __name__ == "__main__":
    unittest.main()
