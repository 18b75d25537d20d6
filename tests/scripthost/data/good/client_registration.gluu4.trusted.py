# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"client_redirect_uris": "https://a.example/cb, https://b.example/cb"},
#:  "calls": [["createClient", [{"value": {}}, {"value": {"clientId": "c", "redirectUris": ["https://a.example/cb"]}}, {"cfg": true}], true],
#:   ["updateClient", [{"value": {}}, {"value": {"clientId": "c"}}, {"cfg": true}], true]]}
from org.gluu.model.custom.script.type.client import ClientRegistrationType
from org.gluu.service.cdi.util import CdiUtil
from org.gluu.oxauth.service import ScopeService
from org.gluu.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList, HashSet, Date, GregorianCalendar

import java

class ClientRegistration(ClientRegistrationType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Client registration. Initialization"

        self.clientRedirectUrisSet = self.prepareClientRedirectUris(configurationAttributes)

        print "Client registration. Initialized successfully"
        return True

    def destroy(self, configurationAttributes):
        print "Client registration. Destroyed successfully"
        return True

    # Update client entry before persistent it
    #   registerRequest is org.gluu.oxauth.client.RegisterRequest
    #   client is org.gluu.oxauth.model.registration.Client
    #   configurationAttributes is java.util.Map<String, SimpleCustomProperty>
    def createClient(self, registerRequest, client, configurationAttributes):
        print "Client registration. CreateClient method"

        redirectUris = client.getRedirectUris()
        print "Client registration. Redirect Uris: %s" % redirectUris

        addAddressScope = False
        if redirectUris != None:
            for redirectUri in redirectUris:
                if (self.clientRedirectUrisSet.contains(redirectUri)):
                    addAddressScope = True
                    break

        print "Client registration. Is add address scope: %s" % addAddressScope

        if addAddressScope:
            currentScopes = client.getScopes()
            print "Client registration. Current scopes: %s" % currentScopes
            scopeService = CdiUtil.bean(ScopeService)
            addressScope = scopeService.getScopeByDisplayName("address") if hasattr(scopeService, "getScopeByDisplayName") else None
            newScopes = ArrayHelper.addItemToStringArray(currentScopes, "inum=address,ou=scopes,o=gluu")
            client.setScopes(newScopes)

        cal = GregorianCalendar()
        cal.add(1, 10)
        client.setClientSecretExpiresAt(Date(cal.getTimeInMillis()))
        return True

    def updateClient(self, registerRequest, client, configurationAttributes):
        print "Client registration. UpdateClient method"
        return True

    def getApiVersion(self):
        return 11

    def prepareClientRedirectUris(self, configurationAttributes):
        clientRedirectUrisSet = HashSet()
        if (not configurationAttributes.containsKey("client_redirect_uris")):
            return clientRedirectUrisSet

        clientRedirectUrisList = configurationAttributes.get("client_redirect_uris").getValue2()
        if (StringHelper.isEmpty(clientRedirectUrisList)):
            print "Client registration. The property client_redirect_uris is empty"
            return clientRedirectUrisSet

        clientRedirectUrisArray = StringHelper.split(clientRedirectUrisList, ",")
        if (ArrayHelper.isEmpty(clientRedirectUrisArray)):
            print "Client registration. No clients specified in client_redirect_uris property"
            return clientRedirectUrisSet

        # Convert to HashSet to quick search
        i = 0
        count = len(clientRedirectUrisArray)
        while (i < count):
            uris = clientRedirectUrisArray[i]
            clientRedirectUrisSet.add(uris)
            i = i + 1

        return clientRedirectUrisSet
