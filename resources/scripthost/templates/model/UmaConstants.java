// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.uma;

/** Names that UMA scripts use. */
public class UmaConstants {
    public static final String JSON_MEDIA_TYPE = "application/json";
    public static final String GATHERING_ID = "gathering_id";
    public static final String NO_SCRIPT = "no_script";

    private UmaConstants() {
    }
}
