package org.ordskifte.config.local;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An invented account of the demo realm.
 *
 * @param userName also the password
 * @param tenant slug of the organization, null for the operator
 */
public record DemoPerson(String userName, String tenant, String firstName, String lastName) {

    /** The subject of this person's tokens: always the same, because memberships hang on it. */
    public String subject() {
        return UUID.nameUUIDFromBytes(("ordskifte/demo/" + userName).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public String email() {
        return userName + "@demo.ordskifte.example";
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
