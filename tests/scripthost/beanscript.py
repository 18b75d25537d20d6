# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts that work with the server's beans, in each generation's names, and the world that they are given."""
import unittest

from hostprocess import HostProcess, indented

# Generation: the packages of the classes that the scripts below import.
PACKAGES = {
    "gluu3": {"core": "org.xdi", "server": "org.xdi.oxauth", "model": "org.xdi.oxauth.model", "common": "org.xdi.oxauth.model",
              "jsf": "org.gluu.jsf2", "faces": "javax.faces", "orm": "org.gluu.persist",
              "persistence": "org.xdi.oxauth.model.common"},
    "gluu4": {"core": "org.gluu", "server": "org.gluu.oxauth", "model": "org.gluu.oxauth.model", "common": "org.gluu.oxauth.model",
              "jsf": "org.gluu.jsf2", "faces": "javax.faces", "orm": "org.gluu.persist",
              "persistence": "org.oxauth.persistence.model"},
    "janssen": {"core": "io.jans", "server": "io.jans.as.server", "model": "io.jans.as.model", "common": "io.jans.as.common.model",
                "jsf": "io.jans.jsf2", "faces": "jakarta.faces", "orm": "io.jans.orm",
                "persistence": "io.jans.as.persistence.model"},
}

CLASSES = ["core:service.cdi.util.CdiUtil", "core:util.StringHelper", "core:model.GluuStatus", "core:model.custom.script.CustomScriptType",
           "core:service.CacheService", "core:service.LocalCacheService", "core:service.cache.CacheProvider", "core:service.MailService", "core:util.security.StringEncrypter", "core:util.INumGenerator",
           "server:security.Identity", "server:service.UserService", "server:service.AuthenticationService",
           "server:service.SessionIdService", "server:service.AppInitializer", "server:service.RequestParameterService",
           "server:service.external.ExternalAuthenticationService", "server:service.ClientService", "server:service.ScopeService",
           "server:service.MetricService", "server:service.AuthenticationProtectionService",
           "server:service.custom.CustomScriptService", "server:service.common.EncryptionService",
           "server:service.common.ConfigurationService", "server:service.net.HttpService", "server:service.net.HttpService2",
           "server:service.fido.u2f.DeviceRegistrationService", "server:i18n.LanguageBean", "server:util.ServerUtil",
           "server:util.CertUtil", "server:model.config.ConfigurationFactory", "model:config.StaticConfiguration",
           "model:config.Constants", "model:configuration.AppConfiguration", "model:jwt.Jwt", "model:jwt.JwtClaimName",
           "model:jwt.JwtHeaderName", "model:util.CertUtils", "model:util.JwtUtil", "common:common.User",
           "common:session.SessionIdState", "common:session.SessionClient", "common:registration.Client",
           "persistence:configuration.GluuConfiguration", "jsf:message.FacesMessages", "jsf:service.FacesService",
           "jsf:service.FacesResources", "faces:application.FacesMessage", "faces:context.FacesContext",
           "faces:context.ExternalContext", "orm:PersistenceEntryManager"]


def imports(generation):
    """Import lines for all classes, by the generation's own names."""
    lines = ["# -*- coding: utf-8 -*-"]
    for name in CLASSES:
        part, rest = name.split(":")
        package, simple = (PACKAGES[generation][part] + "." + rest).rsplit(".", 1)
        lines.append("from %s import %s" % (package, simple))
    return "\n".join(lines + ["b = CdiUtil.bean"])


SCRIPT = u"""%s
from %s.model.custom.script.type.uma import UmaRptPolicyType
class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        pass
    def init(self, *given):
%s
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def getRequiredClaims(self, context):
        return []
    def getClaimsGatheringScriptName(self, context):
        return ""
    def authorize(self, context):
%s
"""


def source(body, generation="janssen", top="", init="pass"):
    """A policy script in a generation's names; body is what authorize does."""
    head = imports(generation) + ("\n" + top if top else "")
    return SCRIPT % (head, PACKAGES[generation]["core"], indented(init), indented(body))


WORLD = {
    "users": [
        {"uid": "ann", "inum": "a-1", "password": "secret", "attributes": {"mail": "ann@example.org", "displayName": "Ann",
                                                                          "oxExternalUid": ["otp:1", "duo:2"]},
         "devices": [{"id": "d-1", "kind": "u2f", "application": "https://app", "displayName": "Key", "status": "active", "counter": 3,
                      "deviceData": {"platform": "android", "name": "Phone"}},
                     {"id": "d-2", "kind": "fido2", "application": "https://app"}]},
        {"uid": "bob", "inum": "b-1", "password": "hidden", "status": "inactive", "attributes": {"mail": "bob@example.org"}}],
    "clients": [{"clientId": "c-1", "clientName": "Shop", "clientSecret": "cs", "dn": "inum=c-1,ou=clients,o=x",
                 "scopes": ["openid"], "customObjectAttributes": {"color": "red"}}],
    "scopes": [{"id": "openid", "displayName": "OpenID", "dn": "inum=s-1,ou=scopes,o=x", "inum": "s-1"}],
    "scripts": [{"name": "otp", "type": "person_authentication", "enabled": True, "level": 10, "inum": "i-1",
                 "properties": [{"name": "otp_type", "value": "totp"}, {"name": "pin", "value": "1234", "hide": True}]},
                {"name": "policy", "type": "uma_rpt_policy", "enabled": False}],
    "session": {"id": "s-1", "state": "unauthenticated", "attributes": {"acr": "otp", "client_id": "c-1"}},
    "sessions": [{"id": "s-2", "dn": "oxId=s-2,o=x", "userDn": "inum=b-1", "state": "authenticated"}],
    "credentials": {"username": "ann", "password": "secret"},
    "workingParameters": {"given": "value", "number": 5},
    "cache": {"known": "cached", "short": {"value": 7, "expiresIn": 1000}},
    "messages": {"login.failed": "Wrong!", "de": {"login.failed": "Falsch!"}},
    "configuration": {"issuer": "https://as.example", "baseDn": "o=x", "loginPage": "/login.htm", "fido2Configuration": {"enabled": True}},
    "organization": {"displayName": "Acme", "passportEnabled": True, "smtpConfiguration": {"host": "mail.example", "port": 25}},
    "devices": [{"id": "d-9", "kind": "u2f", "displayName": "New"}],
    "entries": [{"dn": "ou=oxpassport,o=x", "class": "LdapOxPassportConfiguration", "passportConfiguration": {"conf": {"port": 8090}}}],
    "request": {"requestParameters": {"login": ["ann"], "code": ["1", "2"]}, "headers": {"User-Agent": "Test/1", "Host": "as.example"},
                "ip": "10.1.1.1", "scheme": "https", "serverName": "AS.example", "serverPort": 8443, "contextPath": "/jans-auth"},
    "files": {"/etc/certs/creds.json": {"json": {"user": "u"}}, "/etc/certs/text.txt": u"one\ntwo \u20ac\n", "/etc/certs/raw": {"base64": "AAH/"}},
}


def world(**changes):
    made = dict(WORLD)
    made.update(changes)
    return dict((name, value) for name, value in made.items() if value is not None)


class _Shared(object):
    """One host for all tests of beans."""
    host = None


def host():
    if _Shared.host is None:
        _Shared.host = HostProcess()
    return _Shared.host


class BeanTest(unittest.TestCase):
    """Runs pieces of script text in the body of authorize."""

    def load(self, body, generation="janssen", top="", init="pass", **params):
        script = {"name": "Test_Script", "type": "uma_rpt_policy", "source": source(body, generation, top, init)}
        params.setdefault("world", world())
        self.loaded = host().request("load", script=script, server=generation, **params)
        self.assertEqual("loaded", self.loaded["state"], self.loaded["error"])
        return self.loaded["handle"]

    def call(self, handle, **params):
        """Calls authorize once more; the context is one without a request, so that the world's is seen."""
        reply = host().call(handle, [("authorize", {"null": True})], **params)
        self.reply = reply
        self.printed = [entry["text"] for entry in reply["log"] if entry["stream"] != "host"]
        self.error = reply["results"][0]["error"]
        return reply

    def run_(self, body, generation="janssen", top="", fails=False, callParams=None, **params):
        """The lines that the text prints."""
        handle = self.load(body + "\nreturn True", generation, top, **params)
        self.call(handle, **(callParams or {}))
        host().notify("destroy", handle=handle)
        if not fails:
            self.assertEqual(None, self.error, self.error and self.error["traceback"])
        return self.printed

    def each(self, body, expected, **params):
        """The same in all generations; nothing of it may be simulated."""
        for generation in sorted(PACKAGES):
            self.assertEqual(expected, self.run_(body, generation, **params), generation)
            self.assertEqual([], self.simulated(), generation)

    def simulated(self):
        return [(use["call"], use["returned"]) for use in self.reply["simulated"]]

    def effects(self, *kinds):
        """The effects of these kinds, without their lines."""
        return [dict((k, v) for k, v in effect.items() if k != "line") for effect in self.reply["effects"]
                if not kinds or effect["kind"] in kinds]
