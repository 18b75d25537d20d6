//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.ScriptState;
//#if janssen
import com.google.gson.JsonObject;
import drover.host.context.CertificateNames;
import drover.host.context.ObjectWriter;
import gen.common.registration.Client;
import gen.core.model.SimpleCustomProperty;
import gen.ws.WebApplicationException;
import gen.ws.core.Response;
import java.security.cert.X509Certificate;
import java.util.Map;
//#end
import org.json.JSONObject;

/** What a client_registration script works with. */
public class DynamicClientRegistrationContext extends ExternalScriptContext {
    public DynamicClientRegistrationContext(ScriptState state) {
        super(state);
    }

//#state Object/Jwt softwareStatement, Object/CustomScriptConfiguration script
//#if gluu4
//#state JSONObject registerRequest
//#else
//#state Object/RegisterRequest registerRequest, JSONObject registerRequestJson, Client client, Object/Jwt dcr, Object/Jwt evidence
//#state X509Certificate certificate, Object/ErrorResponseFactory errorResponseFactory

    /** The servers spell it so. */
    @SuppressWarnings("unchecked")
    public Map<String, SimpleCustomProperty> getConfigurationAttibutes() {
        return (Map<String, SimpleCustomProperty>) state.configurationAttributes();
    }

    /** The software statement must be there and hold what names the software. */
    public void validateSSA() {
        validateSSANotNull();
        validateSSARedirectUri();
        if (getCertificate() != null) {
            validateCertSubjectHasCNAndOU();
            validateCNEqualsSoftwareId();
            validateOUEqualsOrgId();
        }
    }

    public void validateSSANotNull() {
        refuseUnless(statement("software_id") != null, "invalid_software_statement", "The software statement is missing.");
    }

    public void validateIssuer() {
        refuseUnless(statement("iss") != null, "invalid_software_statement", "The software statement has no issuer.");
    }

    public void validateSoftwareId() {
        refuseUnless(statement("software_id") != null, "invalid_software_statement", "The software statement has no software_id.");
    }

    public void validateSSARedirectUri() {
        validateSSARedirectUri("software_redirect_uris");
    }

    public void validateSSARedirectUri(String claim) {
        refuseUnless(claims().get(claim) != null, "invalid_redirect_uri", "The software statement has no " + claim + ".");
    }

    public void validateCertSubjectHasCNAndOU() {
        validateCNIsNotBlank(CertificateNames.of(getCertificate(), "CN"));
        validateOUIsNotBlank(CertificateNames.of(getCertificate(), "OU"));
    }

    public void validateCNEqualsSoftwareId() {
        String name = CertificateNames.of(getCertificate(), "CN");
        refuseUnless(name.equals(statement("software_id")), "invalid_client_metadata", "The certificate's CN is not the software_id.");
    }

    public void validateOUEqualsOrgId() {
        String unit = CertificateNames.of(getCertificate(), "OU");
        refuseUnless(unit.equals(statement("org_id")), "invalid_client_metadata", "The certificate's OU is not the org_id.");
    }

    public void validateCNIsNotBlank(String name) {
        refuseUnless(name != null && !name.isBlank(), "invalid_client_metadata", "The certificate's subject has no CN.");
    }

    public void validateOUIsNotBlank(String unit) {
        refuseUnless(unit != null && !unit.isBlank(), "invalid_client_metadata", "The certificate's subject has no OU.");
    }

    public WebApplicationException createStaleEvidenceWebApplicationException() {
        return createStaleEvidenceWebApplicationException(null);
    }

    public WebApplicationException createStaleEvidenceWebApplicationException(String nonce) {
        return error("stale_evidence", nonce == null ? "The evidence is stale." : "The evidence is stale; nonce: " + nonce);
    }

    public void throwWebApplicationException(String message, Object errorType) {
        throw error(String.valueOf(errorType), message);
    }

    private void refuseUnless(boolean fine, String errorType, String message) {
        if (!fine) {
            throw error(errorType, message);
        }
    }

    private static WebApplicationException error(String errorType, String message) {
        JsonObject entity = new JsonObject();
        entity.addProperty("error", errorType.toLowerCase(java.util.Locale.ROOT));
        entity.addProperty("error_description", message);
        return new WebApplicationException(Response.status(400).entity(entity.toString()).build());
    }

    private JsonObject claims() {
        JsonObject statement = ObjectWriter.toJson(getSoftwareStatement()) instanceof JsonObject json ? json : new JsonObject();
        return statement.get("claims") instanceof JsonObject claims ? claims : new JsonObject();
    }

    private String statement(String claim) {
        return claims().has(claim) && claims().get(claim).isJsonPrimitive() ? claims().get(claim).getAsString() : null;
    }
//#end
}
//#end
