# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes an attribute back to the source, and reads it with credentials of its own.
#: {"properties": {"bind_dn": "cn=reader,o=site"}, "world": {"users": [], "files": {"/etc/certs/reader.pwd": "s3cret\n"}},
#:  "calls": [["isStartProcess", [{"cfg": true}], true], ["getBindCredentials", [{"string": "source1"}, {"cfg": true}], {"bindDn": "cn=reader,o=site", "bindPassword": "s3cret"}],
#:   ["updateUser", [{"value": {"uid": "ann", "attributes": {"mail": "ANN@EXAMPLE.COM"}}}, {"cfg": true}], true],
#:   ["updateSourceUser", [{"value": {"uid": "ann", "attributes": {"mail": "ann@example.com"}}}, {"cfg": true}], true],
#:   ["updateSourceUser", [{"value": {"uid": "svc-backup", "attributes": {}}}, {"cfg": true}], false]]}
from org.gluu.model.custom.script.type.user import CacheRefreshType
from org.gluu.model.custom.script.model.bind import BindCredentials
from org.gluu.util import StringHelper


class CacheRefresh(CacheRefreshType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.bindDn = configurationAttributes.get("bind_dn").getValue2()
        return not StringHelper.isEmpty(self.bindDn)

    def destroy(self, configurationAttributes):
        return True

    def isStartProcess(self, configurationAttributes):
        return True

    def getBindCredentials(self, configId, configurationAttributes):
        with open("/etc/certs/reader.pwd") as stream:
            return BindCredentials(self.bindDn, stream.read().strip())

    def updateUser(self, user, configurationAttributes):
        for attribute in user.getCustomAttributes():
            if attribute.getName() == "mail":
                attribute.setValue(StringHelper.toLowerCase(attribute.getValue()))
        return True

    def updateSourceUser(self, user, configurationAttributes):
        if user.getUid().startswith("svc-"):
            print "Cache refresh. %s is left as it is" % user.getUid()
            return False
        return True

    def getApiVersion(self):
        return 11
