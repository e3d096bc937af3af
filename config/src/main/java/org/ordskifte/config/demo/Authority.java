package org.ordskifte.config.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An invented authority: who it is, what it has adopted, who sits in its committees and what it asks about. */
record Authority(
        String slug,
        String name,
        String country,
        List<String> languages,
        String timeZone,
        Login administrator,
        JsonNode contact,
        List<Text> documents,
        List<Committee> committees,
        List<Round> rounds) {

    /** The host of demo addresses; nobody receives mail there. */
    private static final String MAIL_HOST = "@demo.ordskifte.example";

    static String mailOf(String user) {
        return user + MAIL_HOST;
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** The authority's own language, in which its letters are written. */
    Locale locale() {
        return Locale.forLanguageTag(languages.get(0));
    }

    String secretariat() {
        return administrator.user();
    }

    Text document(String wanted) {
        return documents.stream()
                .filter(document -> document.slug().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(slug + " has no document " + wanted));
    }

    /** Somebody who can log in. */
    record Login(String user, String name) {
        String email() {
            return mailOf(user);
        }
    }

    /** A document and the versions of it that were adopted before the story begins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Text(
            String slug,
            String title,
            String kind,
            String kindName,
            String language,
            String access,
            String responsibleUnit,
            List<Adopted> versions) {}

    /**
     * @param continues by its number each clause whose words do not tell which earlier one it continues, and the number that had
     * @param adoption the body of the adopting request; facts that are not known are left out
     */
    record Adopted(String file, String publishedOn, Map<String, String> continues, JsonNode adoption) {
        Adopted {
            continues = continues == null ? Map.of() : continues;
        }

        LocalDate published() {
            return LocalDate.parse(publishedOn);
        }
    }

    record Committee(String slug, String name, String parent, List<Seat> seats) {}

    /** A seat of somebody with a demo login or, where there is none, with an address only. */
    record Seat(String user, String email, String name, String seat, String side) {
        String address() {
            return email == null ? mailOf(user) : email;
        }
    }
}
