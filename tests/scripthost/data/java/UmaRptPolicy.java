// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
import io.jans.as.server.uma.authorization.UmaAuthorizationContext;
import io.jans.model.SimpleCustomProperty;
import io.jans.model.custom.script.model.CustomScript;
import io.jans.model.custom.script.type.uma.UmaRptPolicyType;
import io.jans.model.uma.ClaimDefinition;
import io.jans.model.uma.ClaimDefinitionBuilder;
import io.jans.service.custom.script.CustomScriptManager;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class UmaRptPolicy implements UmaRptPolicyType {
    private static final Logger log = LoggerFactory.getLogger(CustomScriptManager.class);
    private String country = "US";
    private int asked;

    @Override
    public boolean init(Map<String, SimpleCustomProperty> configurationAttributes) {
        return init(null, configurationAttributes);
    }

    @Override
    public boolean init(CustomScript customScript, Map<String, SimpleCustomProperty> configurationAttributes) {
        if (configurationAttributes.containsKey("country")) {
            country = configurationAttributes.get("country").getValue2();
        }
        log.info("Policy {} asks for {}", customScript == null ? "?" : customScript.getName(), country);
        return true;
    }

    @Override
    public boolean destroy(Map<String, SimpleCustomProperty> configurationAttributes) {
        return true;
    }

    @Override
    public int getApiVersion() {
        return 11;
    }

    @Override
    public List<ClaimDefinition> getRequiredClaims(Object authorizationContext) {
        UmaAuthorizationContext context = (UmaAuthorizationContext) authorizationContext;
        context.addRedirectUserParam("asked", String.valueOf(++asked));
        String json = "[{\"issuer\":[\"%1$s\"],\"name\":\"country\",\"claim_type\":\"string\",\"friendly_name\":\"Country\","
                + "\"claim_token_format\":[\"http://openid.net/specs/openid-connect-core-1_0.html#IDToken\"]},"
                + "{\"issuer\":[\"%1$s\"],\"name\":\"city\",\"claim_type\":\"string\",\"friendly_name\":\"City\","
                + "\"claim_token_format\":[\"http://openid.net/specs/openid-connect-core-1_0.html#IDToken\"]}]";
        return ClaimDefinitionBuilder.build(String.format(json, context.getIssuer()));
    }

    @Override
    public boolean authorize(Object authorizationContext) {
        UmaAuthorizationContext context = (UmaAuthorizationContext) authorizationContext;
        boolean granted = country.equals(context.getClaim("country")) && context.getClaim("city").equals("NY");
        log.debug(granted ? "granted" : "denied");
        return granted;
    }

    @Override
    public String getClaimsGatheringScriptName(Object authorizationContext) {
        return "uma_claims_gathering";
    }
}
