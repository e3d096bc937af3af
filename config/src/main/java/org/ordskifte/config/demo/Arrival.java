package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An authority moves in: the operator makes it a tenant, its secretariat names the committees and who sits in them. */
final class Arrival {

    private final Cast cast;
    private final Authority authority;

    Arrival(Cast cast, Authority authority) {
        this.cast = cast;
        this.authority = authority;
    }

    void moveIn() {
        ObjectNode tenant = Manifest.JSON.createObjectNode();
        tenant.put("slug", authority.slug()).put("name", authority.name()).put("country", authority.country());
        authority.languages().forEach(tenant.putArray("languages")::add);
        tenant.put("timeZone", authority.timeZone());
        tenant.putObject("administrator")
                .put("email", authority.administrator().email())
                .put("name", authority.administrator().name());
        cast.as("operator").post("/tenants", tenant);
        cast.as(authority.secretariat()).put("/tenants/" + authority.slug() + "/contact", authority.contact());
    }

    void takeSeats() {
        authority.committees().forEach(this::found);
    }

    private void found(Authority.Committee committee) {
        String committees = "/tenants/" + authority.slug() + "/committees";
        Portal secretariat = cast.as(authority.secretariat());
        ObjectNode body = Manifest.JSON.createObjectNode();
        body.put("slug", committee.slug()).put("name", committee.name());
        if (committee.parent() != null) {
            body.put("parent", committee.parent());
        }
        secretariat.post(committees, body);
        for (Authority.Seat seat : committee.seats()) {
            ObjectNode taken = Manifest.JSON.createObjectNode();
            taken.put("email", seat.address()).put("name", seat.name()).put("seat", seat.seat());
            if (seat.side() != null) {
                taken.put("side", seat.side());
            }
            secretariat.post(committees + "/" + committee.slug() + "/seats", taken);
        }
    }
}
