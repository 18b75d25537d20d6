# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What Jython 2.7 takes and other readers of Python stumble over, all in one script.
#: {"properties": {"a": "1", "b": "2"}, "world": {"users": [{"uid": "ann", "password": "pw"}], "credentials": {"username": "ann", "password": "pw"}, "files": {"/etc/certs/page.txt": "page"}},
#:  "calls": [["authenticate", [{"cfg": true}, {"value": {}}, {"int": 1}], true], ["getPageForStep", [{"cfg": true}, {"int": 2}], "/b.xhtml"], ["getCountAuthenticationSteps", [{"cfg": true}], 2],
#:   ["getExtraParametersForStep", [{"cfg": true}, {"int": 1}], ["a", "b"]], ["isValidAuthenticationMethod", [{"value": "interactive"}, {"cfg": true}], true], ["getAlternativeAuthenticationMethod", [{"value": "interactive"}, {"cfg": true}], null],
#:   ["prepareForStep", [{"cfg": true}, {"value": {}}, {"int": 1}], true], ["getNextStep", [{"cfg": true}, {"value": {}}, {"int": 1}], -1], ["logout", [{"cfg": true}, {"value": {}}], true], ["getLogoutExternalUrl", [{"cfg": true}, {"value": {}}], null],
#:   ["getAuthenticationMethodClaims", [{"cfg": true}], null]]}
from io.jans.jsf2.service import FacesService
from io.jans.jsf2.message import FacesMessages
from io.jans.as.common.model.common import User
from io.jans.as.model.jwt import Jwt, JwtClaimName
from io.jans.as.model.exec import Foo
from io.jans.as.server.service import AppInitializer, AuthenticationService
from io.jans.as.server.service.net import HttpService
from io.jans.as.server.security import Identity
from io.jans.as.server.util import ServerUtil
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper
from io.jans.model.custom.script.type.auth import PersonAuthenticationType
from java.util import ArrayList, Arrays, Collections, Base64, LinkedHashMap as LHM
from java.lang import String, System, Exception as JException
from jakarta.faces.application import FacesMessage
from jakarta.faces.context import FacesContext
from jarray import zeros, array
import java
import sys, os
import base64, hashlib, hmac, re, uuid, random, math, string, traceback
import urllib2 as u2
from urllib import urlencode, quote_plus
from collections import OrderedDict, namedtuple, defaultdict
from functools import partial, reduce
from itertools import izip, chain
import xml.etree.ElementTree as ET
from StringIO import StringIO
import cPickle, copy, operator, types, logging, threading, socket, binascii, struct, codecs, decimal, calendar

Point = namedtuple('Point', 'x y')
logger = logging.getLogger(__name__)
LIMIT = 0xFFL
MODE = 0755

def helper(x, y=2, *args, **kwargs):
    "doc"
    global LIMIT
    LIMIT += 1
    return x if x > y else y

@partial(lambda f: f)
def decorated(): return u'\xe4'.encode('utf-8')

class Mixin: pass

class Meta(object):
    __slots__ = ['a']
    @staticmethod
    def s(): return 1
    @classmethod
    def c(cls): return cls.s()
    @property
    def p(self): return `self.c()`

class PersonAuthentication(PersonAuthenticationType):
    STEPS, PAGES = 2, ("/a.xhtml", "/b.xhtml")
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
        self.__private = Meta()

    def init(self, customScript, configurationAttributes):
        print >>sys.stderr, "init", self.__private.p
        print("one"), "two"
        print
        exec "z = 1 + 1" in {}
        self.values = dict((k, configurationAttributes.get(k).getValue2()) for k in configurationAttributes.keySet())
        for key, value in self.values.items(): print '%-10s|%5s' % (key, value)
        self.sorted = sorted(self.values, cmp=lambda a, b: cmp(a, b))
        a, (b, c), d = 1, (2, 3), [x*2 for x in xrange(4) if x % 2 <> 0]
        try:
            raise ValueError, "old style"
        except (ValueError, KeyError), e:
            print "Caught", e, type(e).__name__, traceback.format_exc()[:10]
        except java.lang.Exception as je:
            je.printStackTrace()
        else: pass
        finally:
            del a
        while True:
            break
        else:
            print "never"
        with open("/etc/certs/page.txt") as f: print f.read(),
        print StringIO("text").getvalue()
        self.digest = base64.b64encode(hmac.new("k", "m", hashlib.sha256).digest())
        self.bytes = zeros(4, 'b')
        assert isinstance(self.digest, basestring) and not isinstance(self.digest, unicode)
        print unicode("x") + u"\u20ac", "caf\xc3\xa9", r'\d+', ur"\w", """multi
line""" 'joined'
        return 1 == 1 and \
            helper(1) is not None

    def destroy(self, configurationAttributes):
        print "destroy"; return True
    def getApiVersion(self):
        return 11
    def getAuthenticationMethodClaims(self, requestParameters):
        return None
    def isValidAuthenticationMethod(self, usageType, configurationAttributes): return True
    def getAlternativeAuthenticationMethod(self, usageType, configurationAttributes): return None
    def authenticate(self, configurationAttributes, requestParameters, step):
        identity = CdiUtil.bean(Identity)
        fm = CdiUtil.bean(FacesMessages)
        fm.setKeepMessages()
        fm.clear()
        fm.add(FacesMessage.SEVERITY_ERROR, "no")
        (name, password) = (identity.getCredentials().getUsername(), identity.getCredentials().getPassword())
        externalContext = FacesContext.getCurrentInstance().getExternalContext() if FacesContext.getCurrentInstance() else None
        def inner(n, acc=[]):
            if n == 0: return acc
            acc.append(n)
            return inner(n - 1, acc)
        inner(3)
        f = lambda (x, y), z=1: x + y + z
        print f((1, 2)), reduce(lambda p, q: p + q, map(int, "123")), filter(None, [0, 1]), zip([1], [2]), dict(a=1).has_key('a')
        foo = Foo.exec() if hasattr(Foo, "exec") else None
        return name != None and name.strip() != '' and password is not None
    def prepareForStep(self, configurationAttributes, requestParameters, step): return True
    def getExtraParametersForStep(self, configurationAttributes, step):
        list = ArrayList()
        list.addAll(["a", "b"])
        return list
    def getCountAuthenticationSteps(self, configurationAttributes): return self.STEPS
    def getPageForStep(self, configurationAttributes, step): return self.PAGES[step - 1]
    def getNextStep(self, configurationAttributes, requestParameters, step): return -1
    def getLogoutExternalUrl(self, configurationAttributes, requestParameters): return None
    def logout(self, configurationAttributes, requestParameters): return True
