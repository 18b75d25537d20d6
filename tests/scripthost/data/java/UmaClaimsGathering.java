// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.scripts;

import io.jans.as.server.uma.authorization.UmaGatherContext;
import io.jans.model.SimpleCustomProperty;
import io.jans.model.custom.script.model.CustomScript;
import io.jans.model.custom.script.type.uma.UmaClaimsGatheringType;
import io.jans.util.StringHelper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

public class UmaClaimsGathering implements UmaClaimsGatheringType {
    private static final List<String> NAMES = Arrays.asList("country", "city");

    /** What a page has to bring. */
    private record Wanted(String name) {
        String from(UmaGatherContext context) {
            Object value = context.getPageClaims().get(name);
            return value == null ? null : value.toString();
        }
    }

    @Override
    public boolean init(Map<String, SimpleCustomProperty> configurationAttributes) {
        return true;
    }

    @Override
    public boolean init(CustomScript customScript, Map<String, SimpleCustomProperty> configurationAttributes) {
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
    public boolean gather(int step, Object gatheringContext) {
        UmaGatherContext context = (UmaGatherContext) gatheringContext;
        Wanted wanted = new Wanted(NAMES.get(step - 1));
        String value = wanted.from(context);
        if (StringHelper.isEmpty(value)) {
            return false;
        }
        context.putClaim(wanted.name(), value);
        return true;
    }

    @Override
    public int getNextStep(int step, Object gatheringContext) {
        return -1;
    }

    @Override
    public boolean prepareForStep(int step, Object gatheringContext) {
        return step <= NAMES.size();
    }

    @Override
    public int getStepsCount(Object gatheringContext) {
        return NAMES.size();
    }

    @Override
    public String getPageForStep(int step, Object gatheringContext) {
        return step == 1 ? "/uma2/sample/country.xhtml" : "/uma2/sample/city.xhtml";
    }
}
