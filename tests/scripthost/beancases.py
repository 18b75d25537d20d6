# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One call at least of each bean method that behaves: the text of a script in the world of beanscript, and what it prints.

LOOPBACK in a text is the address of a small server of the test's own.
"""

CASES = {
    "Identity.setWorkingParameter": ("i = b(Identity)\ni.setWorkingParameter('a', u'\u00fc')\nprint i.getWorkingParameter('a') == u'\u00fc', "
                                     "b(Identity).getWorkingParameters().size()", ["True 3"]),
    "Identity.getWorkingParameter": ("print b(Identity).getWorkingParameter('given'), b(Identity).getWorkingParameter('number') + 1, "
                                     "b(Identity).getWorkingParameter('none')", ["value 6 None"]),
    "Identity.isSetWorkingParameter": ("print b(Identity).isSetWorkingParameter('given'), b(Identity).isSetWorkingParameter('none')", ["True False"]),
    "Identity.getSessionId": ("s = b(Identity).getSessionId()\nprint s.getId(), s.getSessionAttributes().get('acr'), s.getState(), "
                              "s is b(Identity).sessionId", ["s-1 otp unauthenticated True"]),
    "Identity.setSessionId": ("i = b(Identity)\ni.setSessionId(b(SessionIdService).getSessionById('s-2'))\nprint i.getSessionId().getId()", ["s-2"]),
    "Identity.getCredentials": ("c = b(Identity).getCredentials()\nprint c.getUsername(), c.getPassword()\nc.setUsername('x')\n"
                                "print b(Identity).getCredentials().getUsername(), 'secret' in str(c)", ["ann secret", "x False"]),
    "Identity.getSessionClient": ("i = b(Identity)\nprint i.getSessionClient()\nc = SessionClient()\nc.setClient(b(ClientService).getClient('c-1'))\n"
                                  "i.setSessionClient(c)\nprint i.getSessionClient().getClient().getClientId()", ["None", "c-1"]),
    "Identity.getUser": ("i = b(Identity)\nprint i.getUser()\nb(AuthenticationService).authenticate('ann')\nprint i.getUser().getUserId()", ["None", "ann"]),
    "AuthenticationService.authenticate": (
        "a = b(AuthenticationService)\nprint a.authenticate('ann', 'secret'), a.authenticate('ann', 'wrong'), a.authenticate('bob', 'hidden'), "
        "a.authenticate('nobody', 'x')\nprint a.authenticate('ann'), a.authenticate('bob'), a.authenticate(None, None)\n"
        "print a.authenticate('ANN@example.org', 'secret', 'mail', 'mail'), a.authenticate(None, None, 'ann', 'wrong', 'uid', 'uid'), "
        "a.authenticate(None, None, 'ann', 'secret', 'uid', 'uid')",
        ["True False False False", "True False False", "True False True"]),
    "AuthenticationService.getAuthenticatedUser": (
        "a = b(AuthenticationService)\nprint a.getAuthenticatedUser()\na.authenticate('ann', 'secret')\nprint a.getAuthenticatedUser().getUserId(), "
        "b(Identity).getSessionId().getSessionAttributes().get(Constants.AUTHENTICATED_USER)", ["None", "ann ann"]),
    "AuthenticationService.configureEventUser": (
        "a = b(AuthenticationService)\nprint a.configureEventUser()\na.authenticate('ann')\ns = a.configureEventUser()\n"
        "print s.getState(), s.getUserDn(), b(Identity).getSessionId().getId() == s.getId()\na.configureEventUser(b(SessionIdService).getSessionById('s-2'))\n"
        "print b(Identity).getSessionId().getId()", ["None", "authenticated inum=a-1,ou=people,o=x True", "s-2"]),
    "AuthenticationService.authenticateByUserInum": ("print b(AuthenticationService).authenticateByUserInum('a-1'), "
                                                     "b(AuthenticationService).authenticateByUserInum('zzz')", ["True False"]),
    "AuthenticationService.getLdapAuthConfigs": ("print b(AuthenticationService).getLdapAuthConfigs()", ["None"]),
    "AuthenticationService.getLdapAuthEntryManagers": ("print b(AuthenticationService).getLdapAuthEntryManagers()", ["None"]),
    "UserService.getUser": ("u = b(UserService).getUser('ANN')\nprint u.getUserId(), u.getDn(), u.getAttribute('mail'), list(u.getAttributeValues('oxExternalUid'))\n"
                            "print b(UserService).getUser('zzz'), b(UserService).getUser(None)\nfew = b(UserService).getUser('ann', 'mail', 'uid')\n"
                            "print few.getAttribute('mail'), few.getAttribute('displayName')",
                            ["ann inum=a-1,ou=people,o=x ann@example.org [u'otp:1', u'duo:2']", "None None", "ann@example.org None"]),
    "UserService.getUserByAttribute": ("s = b(UserService)\nprint s.getUserByAttribute('oxExternalUid', 'DUO:2').getUserId(), s.getUserByAttribute('mail', 'x'), "
                                       "s.getUserByAttribute('mail', 'bob@example.org', True).getUserId(), s.getUserByAttribute('mail', None)",
                                       ["ann None bob None"]),
    "UserService.updateUser": ("s = b(UserService)\nu = s.getUser('ann')\nu.setAttribute('nick', 'A')\nprint s.getUser('ann').getAttribute('nick')\n"
                               "print s.updateUser(u).getAttribute('nick'), s.getUser('ann').getAttribute('nick')\nu.setAttribute('userPassword', 'new')\n"
                               "s.updateUser(u)\nprint b(AuthenticationService).authenticate('ann', 'new'), s.getUser('ann').getAttribute('userPassword')",
                               ["None", "A A", "True None"]),
    "UserService.getCustomAttribute": ("s = b(UserService)\na = s.getCustomAttribute(s.getUser('ann'), 'MAIL')\nprint a.getName(), a.getValue(), list(a.getValues())\n"
                                       "print s.getCustomAttribute(s.getUser('ann'), 'none')", ["mail ann@example.org [u'ann@example.org']", "None"]),
    "UserService.addUserAttribute": ("s = b(UserService)\nprint s.addUserAttribute('ann', 'oxExternalUid', 'sms:3').getAttributeValues('oxExternalUid').size()\n"
                                     "print s.addUserAttribute('ann', 'oxExternalUid', 'sms:3'), s.addUserAttribute('zzz', 'a', 'b')\n"
                                     "print s.addUserAttribute('ann', 'phone', '1', True).getAttribute('phone')\nu = s.getUser('ann')\n"
                                     "print s.addUserAttribute(u, 'phone', '1'), s.addUserAttribute(u, 'phone', '2')", ["3", "None None", "1", "False True"]),
    "UserService.setCustomAttribute": ("s = b(UserService)\nu = s.getUser('ann')\ns.setCustomAttribute(u, 'mail', 'new@x')\nprint u.getAttribute('mail'), "
                                       "s.getUser('ann').getAttribute('mail')", ["new@x ann@example.org"]),
    "UserService.addUser": ("u = User()\nu.setUserId('cid')\nu.setAttribute('mail', 'c@x')\nnew = b(UserService).addUser(u, True)\n"
                            "print new.getUserId(), new.getDn().endswith(',ou=people,o=x'), new.getAttribute('inum') is None, b(UserService).getUserByAttribute('mail', 'c@x').getUserId()\n"
                            "print b(AuthenticationService).authenticate('cid')\nu.setUserId('eve')\nb(UserService).addUser(u, False)\n"
                            "print b(AuthenticationService).authenticate('eve')", ["cid True False cid", "True", "False"]),
    "UserService.getUserInum": ("s = b(UserService)\nprint s.getUserInum('ann'), s.getUserInum(s.getUser('bob')), s.getUserInum('zzz')", ["a-1 b-1 None"]),
    "UserService.replaceUserAttribute": ("s = b(UserService)\nprint sorted(s.replaceUserAttribute('ann', 'oxExternalUid', 'otp:1', 'otp:9').getAttributeValues('oxExternalUid'))\n"
                                         "print sorted(s.replaceUserAttribute('ann', 'oxExternalUid', 'none', 'new:1', True).getAttributeValues('oxExternalUid'))\n"
                                         "print s.replaceUserAttribute('ann', 'none', 'a', 'b').getAttribute('none')",
                                         ["[u'duo:2', u'otp:9']", "[u'duo:2', u'new:1', u'otp:9']", "None"]),
    "UserService.removeUserAttribute": ("s = b(UserService)\nprint list(s.removeUserAttribute('ann', 'oxExternalUid', 'otp:1').getAttributeValues('oxExternalUid'))",
                                        ["[u'duo:2']"]),
    "UserService.authenticate": ("s = b(UserService)\nprint s.authenticate('ann'), s.authenticate('bob'), s.authenticate('ann', 'secret'), s.authenticate('ann', 'x')",
                                 ["True False True False"]),
    "UserService.getUserByInum": ("print b(UserService).getUserByInum('b-1').getUserId(), b(UserService).getUserByInum('x')", ["bob None"]),
    "UserService.getUsersByAttribute": ("s = b(UserService)\nprint [u.getUserId() for u in s.getUsersByAttribute('inum', 'a-1', False, 10)], "
                                        "s.getUsersByAttribute('inum', 'x', None, 1).size()", ["[u'ann'] 0"]),
    "UserService.getDnForUser": ("print b(UserService).getDnForUser('q'), b(UserService).getDnForUser(None)", ["inum=q,ou=people,o=x ou=people,o=x"]),
    "UserService.getUsersBySample": ("u = User()\nu.setAttribute('mail', 'bob@example.org')\nprint [p.getUserId() for p in b(UserService).getUsersBySample(u, 5)]",
                                     ["[u'bob']"]),
    "UserService.getUserByDn": ("print b(UserService).getUserByDn('inum=A-1,ou=people,o=x').getUserId(), b(UserService).getUserByDn('x', 'mail')", ["ann None"]),
    "UserService.countFido2RegisteredDevices": ("s = b(UserService)\nprint s.countFido2RegisteredDevices('ann'), s.countFido2RegisteredDevices('ann', 'https://app'), "
                                                "s.countFido2RegisteredDevices('ann', 'https://other'), s.countFido2RegisteredDevices('bob')", ["1 1 0 0"]),
    "UserService.countFidoAndFido2Devices": ("print b(UserService).countFidoAndFido2Devices('ann', 'https://app')", ["2"]),
    "UserService.toString": ("print 'UserService' in b(UserService).toString()", ["True"]),
    "HttpService.getHttpsClient": ("h = b(HttpService)\nc = h.getHttpsClient()\nc.getParams().setIntParameter('http.connection.timeout', 1500)\n"
                                   "print c.getParams().getIntParameter('http.connection.timeout', 0), h.getHttpsClient('JKS', '/a', 'b', 'JKS', '/c', 'd') is None",
                                   ["1500 False"]),
    "HttpService.getHttpsClientDefaulTrustStore": ("print b(HttpService).getHttpsClientDefaulTrustStore() is None", ["False"]),
    "HttpService.executeGet": ("h = b(HttpService)\nr = h.executeGet(h.getHttpsClient(), 'LOOPBACK/echo?q=1', {'X-Own': 'yes'})\n"
                               "print h.convertEntityToString(h.getResponseContent(r.getHttpResponse()))\nr.closeConnection()\n"
                               "print h.executeGet(h.getHttpsClient(), 'LOOPBACK/echo').getHttpResponse().getStatusLine().getStatusCode()",
                               ["GET /echo?q=1 yes  ", "200"]),
    "HttpService.executePost": ("h = b(HttpService)\nr = h.executePost(h.getHttpsClient(), 'LOOPBACK/echo', 'YTpi', {'Content-Type': 'application/json'}, '{}')\n"
                                "print h.convertEntityToString(h.getResponseContent(r.getHttpResponse()))", ["POST /echo  Basic YTpi application/json {}"]),
    "HttpService.consume": ("h = b(HttpService)\nr = h.executeGet(h.getHttpsClient(), 'LOOPBACK/echo').getHttpResponse()\nh.consume(r)\nh.consume(None)\n"
                            "print r.getStatusLine().getStatusCode()", ["200"]),
    "HttpService.getResponseContent": ("h = b(HttpService)\nprint h.getResponseContent(h.executeGet(h.getHttpsClient(), 'LOOPBACK/missing').getHttpResponse())\n"
                                       "print len(h.getResponseContent(h.executeGet(h.getHttpsClient(), 'LOOPBACK/xml').getHttpResponse()))", ["None", "4"]),
    "HttpService.convertEntityToString": ("h = b(HttpService)\nfrom java.lang import String\nprint h.convertEntityToString(String('a').getBytes()), "
                                          "h.convertEntityToString(String('b').getBytes(), 'UTF-8'), h.convertEntityToString(None)", ["a b None"]),
    "HttpService.isResponseStastusCodeOk": ("h = b(HttpService)\nprint [h.isResponseStastusCodeOk(h.executeGet(h.getHttpsClient(), 'LOOPBACK/' + p).getHttpResponse()) "
                                            "for p in ('echo', 'missing')]", ["[True, False]"]),
    "HttpService.isContentTypeXml": ("h = b(HttpService)\nprint [h.isContentTypeXml(h.executeGet(h.getHttpsClient(), 'LOOPBACK/' + p).getHttpResponse()) "
                                     "for p in ('xml', 'echo')]", ["[True, False]"]),
    "HttpService.constructServerUrl": ("h = b(HttpService)\nprint h.constructServerUrl(b(ExternalContext).getRequest())", ["https://as.example:8443/jans-auth"]),
    "HttpService.encodeUrl": ("print b(HttpService).encodeUrl('a b&c')", ["a+b%26c"]),
    "HttpService.encodeBase64": ("print b(HttpService).encodeBase64('a:b')", ["YTpi"]),
    "HttpService2.getHttpsClient": ("print b(HttpService2).getHttpsClient() is None", ["False"]),
    "HttpService2.executePost": ("h = b(HttpService2)\nfrom org.apache.http.entity import ContentType\n"
                                 "r = h.executePost(h.getHttpsClient(), 'LOOPBACK/echo', None, None, 'a=b', ContentType.APPLICATION_FORM_URLENCODED)\n"
                                 "print h.convertEntityToString(h.getResponseContent(r.getHttpResponse()))",
                                 ["POST /echo   application/x-www-form-urlencoded; charset=ISO-8859-1 a=b"]),
    "HttpService2.isResponseStastusCodeOk": ("h = b(HttpService2)\nprint h.isResponseStastusCodeOk(h.executeGet(h.getHttpsClient(), 'LOOPBACK/echo').getHttpResponse())", ["True"]),
    "HttpService2.consume": ("h = b(HttpService2)\nprint h.consume(h.executeGet(h.getHttpsClient(), 'LOOPBACK/echo').getHttpResponse())", ["None"]),
    "HttpService2.getResponseContent": ("h = b(HttpService2)\nprint len(h.getResponseContent(h.executeGet(h.getHttpsClient(), 'LOOPBACK/xml').getHttpResponse()))", ["4"]),
    "HttpService2.convertEntityToString": ("from java.lang import String\nprint b(HttpService2).convertEntityToString(String('x').getBytes())", ["x"]),
    "SessionIdService.getSessionId": ("s = b(SessionIdService)\nprint s.getSessionId().getId(), s.getSessionId('s-2').getId(), s.getSessionId('zzz'), "
                                      "s.getSessionId(b(ExternalContext).getRequest()).getId()", ["s-1 s-2 None s-1"]),
    "SessionIdService.getSessionIdFromCookie": ("print b(SessionIdService).getSessionIdFromCookie()", ["s-1"]),
    "SessionIdService.updateSessionId": ("s = b(SessionIdService)\nx = s.getSessionId()\nx.getSessionAttributes().put('k', 'v')\nprint s.updateSessionId(x), "
                                         "s.updateSessionId(x, True, True, True), s.getSessionById('s-1').getSessionAttributes().get('k')", ["True True v"]),
    "SessionIdService.getSessionByDn": ("s = b(SessionIdService)\nprint s.getSessionByDn('oxId=s-2,o=x').getUserDn(), s.getSessionByDn('x', True)", ["inum=b-1 None"]),
    "SessionIdService.getSessionById": ("s = b(SessionIdService)\nprint s.getSessionById('s-2').getState(), s.getSessionById('zzz', True)", ["authenticated None"]),
    "SessionIdService.generateAuthenticatedSessionId": ("s = b(SessionIdService)\nx = s.generateAuthenticatedSessionId(None, 'inum=a-1', {'a': 'b'})\n"
                                                        "print x.getState(), x.getUserDn(), x.getSessionAttributes().get('a'), s.getSessionById(x.getId()) is x, "
                                                        "s.generateAuthenticatedSessionId(None, '', {})", ["authenticated inum=a-1 b True None"]),
    "SessionIdService.generateUnauthenticatedSessionId": ("from java.util import Date\ns = b(SessionIdService)\nx = s.generateUnauthenticatedSessionId('inum=a-1', Date(5000), "
                                                          "SessionIdState.UNAUTHENTICATED, {'a': 'b'}, True)\nprint x.getState(), x.getAuthenticationTime().getTime()",
                                                          ["unauthenticated 5000"]),
    "SessionIdService.remove": ("s = b(SessionIdService)\nx = s.getSessionById('s-2')\nprint s.remove(x), s.remove(x), s.getSessionById('s-2')", ["True False None"]),
    "FacesMessages.add": ("m = b(FacesMessages)\nm.add(FacesMessage.SEVERITY_ERROR, 'Bad')\nm.add('id', FacesMessage.SEVERITY_INFO, \"#{msgs['login.failed']}\")\n"
                          "print [x.getSummary() for x in m.getMessagesList()], str(m.getMessages().get('id'))", ["[u'Bad', u'Wrong!'] INFO: Wrong!"]),
    "FacesMessages.setKeepMessages": ("print b(FacesMessages).setKeepMessages()", ["None"]),
    "FacesMessages.clear": ("m = b(FacesMessages)\nm.add(FacesMessage.SEVERITY_WARN, 'a')\nm.clear()\nprint m.getMessagesList().size()", ["0"]),
    "EncryptionService.decrypt": ("print b(EncryptionService).decrypt(b(EncryptionService).encrypt(u'p\u00e4ss')) == u'p\u00e4ss', "
                                  "b(EncryptionService).decrypt('LGEzH7PfD5M=')", ["True sandbox"]),
    "EncryptionService.encrypt": ("print b(EncryptionService).encrypt('sandbox')", ["LGEzH7PfD5M="]),
    "FacesContext.getExternalContext": ("print b(FacesContext).getExternalContext().getRequestParameterMap().get('login'), "
                                        "FacesContext.getCurrentInstance().getExternalContext().getRequestHeaderMap().get('user-agent')", ["ann Test/1"]),
    "ExternalContext.getRequest": ("r = b(ExternalContext).getRequest()\nprint r.getRemoteAddr(), r.getParameter('code'), ServerUtil.getRequestOrNull() is r", ["10.1.1.1 1 True"]),
    "ExternalContext.getRequestServerName": ("print b(ExternalContext).getRequestServerName()", ["AS.example"]),
    "FacesResources.getFacesContext": ("print b(FacesResources).getFacesContext().getExternalContext().getRequestServerPort()", ["8443"]),
    "FacesResources.getExternalContext": ("print b(FacesResources).getExternalContext().getRequestScheme()", ["https"]),
    "PersistenceEntryManager.find": ("m = b(PersistenceEntryManager)\nprint m.find(User, 'inum=a-1,ou=people,o=x').getUserId(), "
                                     "m.find('inum=c-1,ou=clients,o=x', Client).getClientName(), m.find(GluuConfiguration, 'ou=configuration,o=x').getDisplayName()",
                                     ["ann Shop Acme"]),
    "PersistenceEntryManager.findEntries": ("m = b(PersistenceEntryManager)\nu = User()\nu.setAttribute('mail', 'ann@example.org')\nprint [x.getUserId() for x in m.findEntries(u)], "
                                            "m.findEntries(User(), 1).size()\nc = Client()\nc.setClientName('Shop')\nprint [x.getClientId() for x in m.findEntries(c, 5)], "
                                            "m.findEntries('o=x', Client, None).size()", ["[u'ann'] 1", "[u'c-1'] 1"]),
    "PersistenceEntryManager.persist": ("m = b(PersistenceEntryManager)\nc = Client()\nc.setDn('inum=n,o=x')\nc.setClientId('n')\nm.persist(c)\n"
                                        "print b(ClientService).getClient('n').getDn()\nu = User()\nu.setDn('inum=z,o=x')\nu.setUserId('zoe')\nm.persist(u)\n"
                                        "print b(UserService).getUser('zoe').getDn()", ["inum=n,o=x", "inum=z,o=x"]),
    "PersistenceEntryManager.remove": ("m = b(PersistenceEntryManager)\nm.remove(m.find(Client, 'inum=c-1,ou=clients,o=x'))\nprint b(ClientService).getClient('c-1')", ["None"]),
    "PersistenceEntryManager.removeRecursively": ("m = b(PersistenceEntryManager)\nm.removeRecursively('inum=c-1,ou=clients,o=x', Client)\nprint b(ClientService).getClient('c-1')", ["None"]),
    "PersistenceEntryManager.hasBranchesSupport": ("print b(PersistenceEntryManager).hasBranchesSupport('o=x')", ["True"]),
    "PersistenceEntryManager.contains": ("m = b(PersistenceEntryManager)\nprint m.contains('inum=a-1,ou=people,o=x', User), m.contains('inum=zzz', Client)", ["True False"]),
    "FacesService.redirectToExternalURL": ("print b(FacesService).redirectToExternalURL('https://x/y')", ["None"]),
    "DeviceRegistrationService.findUserDeviceRegistrations": (
        "d = b(DeviceRegistrationService)\nprint [x.getId() for x in d.findUserDeviceRegistrations('a-1', 'https://app')], d.findUserDeviceRegistrations('a-1', 'https://o', 'oxId', 'oxStatus').size(), "
        "d.findUserDeviceRegistrations('b-1', None).size()", ["[u'd-1'] 0 0"]),
    "DeviceRegistrationService.findUserDeviceRegistration": (
        "d = b(DeviceRegistrationService)\nx = d.findUserDeviceRegistration('a-1', 'd-1')\nprint x.getDisplayName(), x.getDeviceData().getPlatform(), x.getCounter(), "
        "d.findUserDeviceRegistration('a-1', 'zzz', 'oxId')", ["Key android 3 None"]),
    "DeviceRegistrationService.findOneStepUserDeviceRegistration": ("print b(DeviceRegistrationService).findOneStepUserDeviceRegistration('d-9').getDisplayName()", ["New"]),
    "DeviceRegistrationService.attachUserDeviceRegistration": (
        "d = b(DeviceRegistrationService)\nprint d.attachUserDeviceRegistration('b-1', 'd-9'), d.attachUserDeviceRegistration('b-1', 'd-9'), "
        "d.findUserDeviceRegistration('b-1', 'd-9').getId()", ["True False d-9"]),
    "DeviceRegistrationService.removeUserDeviceRegistration": (
        "d = b(DeviceRegistrationService)\nd.removeUserDeviceRegistration(d.findUserDeviceRegistration('a-1', 'd-1'))\nprint d.findUserDeviceRegistrations('a-1', None).size()", ["0"]),
    "CacheService.put": ("c = b(CacheService)\nc.put('a', [1, 2])\nc.put(60, 'b', 'x')\nc.put('60', 'c', 'y')\nprint list(c.get('a')), c.get('b'), c.get('c')", ["[1, 2] x y"]),
    "CacheService.get": ("print b(CacheService).get('known'), b(CacheService).get(None, 'short'), b(CacheService).get('none')", ["cached 7 None"]),
    "MailService.sendMail": ("m = b(MailService)\nprint m.sendMail('a@x', 'S', 'T'), m.sendMail('a@x', 'A', 'S', 'T', '<b>T</b>')", ["True True"]),
    "MailService.sendMailSigned": ("print b(MailService).sendMailSigned('a@x', 'A', 'S', 'T', '<b>T</b>')", ["True"]),
    "LanguageBean.getMessage": ("l = b(LanguageBean)\nprint l.getMessage('login.failed'), l.getMessage('none')\nl.setLocaleCode('de')\nprint l.getMessage('login.failed')",
                                ["Wrong! ???none??? not found", "Falsch!"]),
    "LanguageBean.getLocaleCode": ("print b(LanguageBean).getLocaleCode()", ["en"]),
    "LanguageBean.setLocaleCode": ("b(LanguageBean).setLocaleCode('pt_BR')\nprint b(LanguageBean).getLocaleCode()", ["pt-BR"]),
    "LanguageBean.getLocale": ("print b(LanguageBean).getLocale().getLanguage()", ["en"]),
    "ConfigurationFactory.getAppConfiguration": ("print b(ConfigurationFactory).getAppConfiguration().getIssuer()", ["https://as.example"]),
    "ConfigurationFactory.getConfiguration": ("print b(ConfigurationFactory).getConfiguration().getLoginPage()", ["/login.htm"]),
    "ConfigurationService.getConfiguration": ("print b(ConfigurationService).getConfiguration().getDisplayName()", ["Acme"]),
    "CustomScriptService.findCustomScripts": (
        "from java.util import Arrays\nfound = b(CustomScriptService).findCustomScripts(Arrays.asList(CustomScriptType.PERSON_AUTHENTICATION), 'oxConfigurationProperty', 'displayName', 'gluuStatus', 'oxLevel')\n"
        "print [(s.getName(), s.isEnabled(), s.getLevel(), [(p.getValue1(), p.getValue2()) for p in s.getConfigurationProperties()]) for s in found]",
        ["[(u'otp', True, 10, [(u'otp_type', u'totp'), (u'pin', u'1234')])]"]),
    "CustomScriptService.getScriptByDisplayName": ("s = b(CustomScriptService)\nprint s.getScriptByDisplayName('policy').isEnabled(), s.getScriptByDisplayName('zzz')", ["False None"]),
    "CustomScriptService.update": ("s = b(CustomScriptService)\nx = s.getScriptByDisplayName('otp')\nx.setLevel(99)\nx.getConfigurationProperties().get(0).setValue2('hotp')\ns.update(x)\n"
                                   "print s.findCustomScripts([]).size()\ny = s.getScriptByDisplayName('otp')\nprint y.getLevel(), y.getConfigurationProperties().get(0).getValue2(), "
                                   "y.getConfigurationProperties().get(1).getHideValue()", ["2", "99 hotp True"]),
    "ScopeService.getScopeById": ("print b(ScopeService).getScopeById('openid').getDn(), b(ScopeService).getScopeById('x')", ["inum=s-1,ou=scopes,o=x None"]),
    "ScopeService.getScopeByDisplayName": ("print b(ScopeService).getScopeByDisplayName('OpenID').getId()", ["openid"]),
    "AppConfiguration.getIssuer": ("print b(AppConfiguration).getIssuer()", ["https://as.example"]),
    "AppConfiguration.getBaseEndpoint": ("print b(AppConfiguration).getBaseEndpoint().startswith('https://as.example/')", ["True"]),
    "AppConfiguration.getSessionIdUnauthenticatedUnusedLifetime": ("print b(AppConfiguration).getSessionIdUnauthenticatedUnusedLifetime()", ["120"]),
    "AppConfiguration.getSessionIdUnusedLifetime": ("print b(AppConfiguration).getSessionIdUnusedLifetime()", ["86400"]),
    "AppConfiguration.getApplianceUrl": ("print b(AppConfiguration).getApplianceUrl()", ["https://as.example"]),
    "ClientService.getClient": ("c = b(ClientService)\nprint c.getClient('c-1').getClientName(), list(c.getClient('c-1').getScopes()), c.getClient('x'), c.getClient('c-1', 'bad')",
                                ["Shop [u'openid'] None None"]),
    "ClientService.getCustomAttribute": ("c = b(ClientService)\nx = c.getClient('c-1')\nprint c.getCustomAttribute(x, 'color').getValue(), c.getCustomAttribute(x, 'none')", ["red None"]),
    "StaticConfiguration.getBaseDn": ("print b(StaticConfiguration).getBaseDn().getPeople(), b(StaticConfiguration).baseDn.clients", ["ou=people,o=x ou=clients,o=x"]),
    "AuthenticationProtectionService.isEnabled": ("print b(AuthenticationProtectionService).isEnabled()", ["False"]),
    "AuthenticationProtectionService.storeAttempt": ("print b(AuthenticationProtectionService).storeAttempt('ann', False)", ["None"]),
    "AuthenticationProtectionService.doDelayIfNeeded": ("print b(AuthenticationProtectionService).doDelayIfNeeded('ann')", ["None"]),
    "AppInitializer.createPersistenceEntryManager": ("print b(AppInitializer).createPersistenceEntryManager().contains('inum=a-1,ou=people,o=x', User)", ["True"]),
    "AppInitializer.createLdapEntryManager": ("print b(AppInitializer).createLdapEntryManager() is b(PersistenceEntryManager)", ["True"]),
    "RequestParameterService.parametersAsString": ("print b(RequestParameterService).parametersAsString({'a': 'x y'}), b(RequestParameterService).parametersAsString({'b': None})",
                                                   ["a=x+y "]),
    "ExternalAuthenticationService.acrToLevelMapping": ("print b(ExternalAuthenticationService).acrToLevelMapping()", ["{u'otp': 10}"]),
    "CacheProvider.get": ("print b(CacheProvider).get('known')", ["cached"]),
    "CacheProvider.put": ("b(CacheProvider).put(60, 'k', 'v')\nprint b(CacheService).get('k')", ["v"]),
    "CacheProvider.remove": ("b(CacheProvider).remove('known')\nprint b(CacheService).get('known')", ["None"]),
    "LocalCacheService.get": ("b(LocalCacheService).put('known', 1)\nprint b(LocalCacheService).get('known'), b(CacheService).get('known')", ["1 cached"]),
    "LocalCacheService.put": ("b(LocalCacheService).put('k', 'v')\nprint b(LocalCacheService).get('k'), b(CacheService).get('k')", ["v None"]),
    "MetricService.incCounter": ("print b(MetricService).incCounter('x')", ["None"]),
    "MetricService.getTimer": ("print b(MetricService).getTimer('x').time().stop() >= 0", ["True"]),
}
