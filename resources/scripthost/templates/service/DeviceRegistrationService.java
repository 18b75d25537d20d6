// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.fido.u2f;

import com.google.gson.JsonObject;
import drover.host.bean.ServerBean;
import drover.host.bean.world.Person;
import drover.host.bean.world.World;
import drover.host.context.BeanReader;
import drover.host.json.Json;
import gen.model.fido.u2f.DeviceRegistration;
import java.util.ArrayList;
import java.util.List;

/** Finds and changes the U2F devices that the world declares with its persons. */
public class DeviceRegistrationService implements ServerBean {
    private static final String ID = "id";

    private static DeviceRegistration device(JsonObject entry, String userInum) {
        DeviceRegistration device = BeanReader.read(entry, DeviceRegistration.class);
        device.setUserInum(userInum);
        return device;
    }

    private static boolean isU2f(JsonObject device) {
        return "u2f".equals(Json.text(device, "kind", "u2f"));
    }

    /** The person's devices; only those of one application if it is named. */
    public List<DeviceRegistration> findUserDeviceRegistrations(String userInum, String appId, String... returnAttributes) {
        List<DeviceRegistration> found = new ArrayList<>();
        Person person = World.current().people().byInum(userInum);
        if (person != null) {
            for (JsonObject device : person.devices()) {
                if (isU2f(device) && (appId == null || appId.isBlank() || appId.equals(Json.text(device, "application", appId)))) {
                    found.add(device(device, userInum));
                }
            }
        }
        return found;
    }

    public DeviceRegistration findUserDeviceRegistration(String userInum, String deviceId, String... returnAttributes) {
        Person person = World.current().people().byInum(userInum);
        JsonObject entry = person == null ? null : entry(person, deviceId);
        return entry == null ? null : device(entry, userInum);
    }

    private static JsonObject entry(Person person, String deviceId) {
        return person.devices().stream().filter(device -> isU2f(device) && deviceId != null && deviceId.equals(Json.text(device, ID, null)))
                .findFirst().orElse(null);
    }

    /** A device that was enrolled before its owner was known. */
    public DeviceRegistration findOneStepUserDeviceRegistration(String deviceId) {
        JsonObject entry = World.current().entries("devices").first(ID, deviceId);
        return entry == null ? null : device(entry, null);
    }

    /** Gives such a device to a person; false if there is no such device or person. */
    public boolean attachUserDeviceRegistration(String userInum, String oneStepDeviceId) {
        Person person = World.current().people().byInum(userInum);
        JsonObject entry = World.current().entries("devices").first(ID, oneStepDeviceId);
        if (person == null || entry == null) {
            return false;
        }
        World.current().entries("devices").asked().remove(entry);
        person.devices().add(entry);
        told("attached", person.uid(), oneStepDeviceId);
        return true;
    }

    /** Stores a device's name, status and counter. */
    public void updateDeviceRegistration(String userInum, DeviceRegistration registration) {
        Person person = World.current().people().byInum(userInum);
        JsonObject entry = person == null ? null : entry(person, registration.getId());
        if (entry != null) {
            entry.addProperty("displayName", registration.getDisplayName());
            entry.addProperty("status", registration.getStatus());
            entry.addProperty("counter", registration.getCounter());
            told("updated", person.uid(), registration.getId());
        }
    }

    public void removeUserDeviceRegistration(DeviceRegistration registration) {
        Person person = World.current().people().byInum(registration.getUserInum());
        JsonObject entry = person == null ? null : entry(person, registration.getId());
        if (entry != null) {
            person.devices().remove(entry);
            told("removed", person.uid(), registration.getId());
        }
    }

    private static void told(String did, String uid, String deviceId) {
        World.current().effects().add("device", "did", did, "user", uid, "device", deviceId);
    }
}
