# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["translateAttributes", [{"context": true}, {"cfg": true}], false, {"kind": "idp_translate_attributes"}], ["updateAttributes", [{"context": true}, {"cfg": true}], true, {"kind": "idp_update_attributes"}],
#:  ["postAuthentication", [{"context": true}, {"cfg": true}], true, {"kind": "idp_post_authentication"}]]}
from org.gluu.model.custom.script.type.idp import IdpType
from org.gluu.util import StringHelper
from org.gluu.idp.externalauth import AuthenticatedNameTranslator
from net.shibboleth.idp.authn.principal import UsernamePrincipal, IdPAttributePrincipal
from net.shibboleth.idp.authn import ExternalAuthentication
from net.shibboleth.idp.attribute import IdPAttribute, StringAttributeValue
from javax.security.auth import Subject
from java.util import Collections, HashMap, HashSet, ArrayList, Arrays

import java

class IdpExtension(IdpType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Idp extension. Initialization"
        self.defaultNameTranslator = AuthenticatedNameTranslator()
        self.allowedAcrsList = ArrayList()
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 13

    def translateAttributes(self, context, configurationAttributes):
        print "Idp extension. Method: translateAttributes"
        userName = context.getUserName()
        if not userName:
            return False
        principals = HashSet()
        principals.add(UsernamePrincipal(userName))
        context.getRequest().setAttribute(ExternalAuthentication.SUBJECT_KEY, Subject(False, Collections.singleton(principals), Collections.emptySet(), Collections.emptySet()))
        return True

    def updateAttributes(self, context, configurationAttributes):
        attributeContext = context.getAttributeContext()
        customAttributes = HashMap()
        customAttributes.putAll(HashMap())
        return True

    def postAuthentication(self, context, configurationAttributes):
        return True
