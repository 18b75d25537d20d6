// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.fido.u2f;

import java.util.Date;

/** A person's U2F device. */
public class DeviceRegistration {
//#bean String dn, String id, String userInum, String application, String displayName, String description, String nickname, String status, String deviceNotificationConf, DeviceData deviceData, Date creationDate, Date lastAccessTime, long counter, boolean compromised

    /** What the device told of itself. */
    public static final class DeviceData {
//#bean String uuid, String type, String platform, String name, String osName, String osVersion, String pushToken
    }
}
