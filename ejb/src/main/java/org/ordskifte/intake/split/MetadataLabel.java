package org.ordskifte.intake.split;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A printed label and the fact it stands for, in the languages it is printed in. */
record MetadataLabel(String key, Form form, Pattern name) {

    /** What a value must look like to belong to a label. */
    enum Form {
        DATE,
        TEXT,
        NUMBER,
        MAIL,
        PHONE
    }

    /** The longer names come first: "Fastställt av" is not "Fastställt". */
    static final List<MetadataLabel> ALL = List.of(
            of("documentType", Form.TEXT, "dokumenttyp(?:e)?|type dokument|typ av dokument"),
            of(
                    "adoptedBy",
                    Form.TEXT,
                    "(?:fastställ[dt]|antage[nt]|beslutad|beslutat|godkänd|godkänt) av"
                            + "|(?:vedtaget|godkendt|besluttet) af|(?:vedtatt|godkjent|fastsatt|besluttet) av"
                            + "|beslutande organ|beslutsinstans|besluttende organ|(?:adopted|approved) by"),
            of(
                    "adoptedOn",
                    Form.DATE,
                    "fastställelsedatum|beslutsdatum|datum för beslut|(?:fastställ[dt]|antage[nt]|beslutad"
                            + "|beslutat)(?: den)?|(?:vedtatt|vedteke|godkjent|fastsatt|vedtaget|godkendt|antagen|antaget|beslutad|fastställd) (?:dato|datum)"
                            + "|vedtagelsesdato|vedtaksdato|(?:vedtaget|godkendt|vedtatt|godkjent)(?: den)?|adopted(?: on)?"),
            of(
                    "validFrom",
                    Form.DATE,
                    "(?:giltig|gäller) (?:från och med|fr\\.?o\\.?m\\.?|från)|gældende fra|gyldig fra"
                            + "|gjelder fra|gjeld frå|træder i kraft|trer i kraft|valid from"),
            of(
                    "validTo",
                    Form.DATE,
                    "(?:giltig|gäller) (?:till och med|t\\.?o\\.?m\\.?|till)|giltighetstid"
                            + "|gældende (?:til og med|til)|(?:gyldig|gjelder) (?:til og med|til)|valid (?:to|until)"),
            of(
                    "documentNumber",
                    Form.NUMBER,
                    "dokumentnummer|dokumentnr\\.?|dok\\.?nr\\.?|dokument-id|document number"),
            of(
                    "caseNumber",
                    Form.NUMBER,
                    "diarienummer|diarienr\\.?|dnr\\.?|ärendenummer|ärendenr\\.?|sagsnummer|sagsnr\\.?"
                            + "|journalnr\\.?|j\\.nr\\.?|saksnummer|saksnr\\.?|arkivsaknr\\.?|arkivsak|case (?:number|no\\.?)"),
            of(
                    "preparedBy",
                    Form.TEXT,
                    "(?:upprättad|upprättat|framtagen|utarbetad|utarbetat) av|udarbejdet af"
                            + "|utarbeidet av|utarbeidd av|forfatter|författare|prepared by"),
            of(
                    "securityClass",
                    Form.TEXT,
                    "informationssäkerhetsklass|informationsklass|säkerhetsklass|sikkerhedsklasse"
                            + "|klassifikation|sikkerhetsklasse|gradering|security class"),
            of("appliesTo", Form.TEXT, "gäller för|omfattar|gælder for|gjelder for|gjeld for|applies to"),
            of(
                    "updatedOn",
                    Form.DATE,
                    "(?:senast )?(?:uppdaterad|reviderad|ändrad)(?: den)?|(?:senest |sidst )?(?:opdateret"
                            + "|revideret)(?: den)?|(?:sist |senest )?(?:oppdatert|revidert)(?: den)?|(?:last )?(?:updated|revised)"),
            of("letterDate", Form.DATE, "dato|datum|date"),
            of(
                    "caseHandler",
                    Form.TEXT,
                    "sagsbehandler|handläggare|saksbehandler|saksbehandlar|case (?:officer|handler)"),
            of("caseHandlerPhone", Form.PHONE, "tel\\.?|tlf\\.?|telefon|telefonnummer|direkte|mobil|phone"),
            of("caseHandlerEmail", Form.MAIL, "e-?post|e-?mail|mail"),
            of("responsible", Form.TEXT, "dokumentansvarig|dokumentansvarlig|dokumentejer|dokumenteier"),
            of(
                    "reviewBy",
                    Form.DATE,
                    "revideras senast|nästa översyn|tidpunkt för aktualitetsprövning|næste revision"
                            + "|revision senest|neste revisjon|revideres senest"),
            of("replaces", Form.TEXT, "ersätter|erstatter"),
            of("edition", Form.TEXT, "version|versjon|udgave|utgåva"));

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()-]{4,17}\\d");
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\p{L}\\p{N}][\\p{L}\\p{N} ./:_-]{0,60}");

    private static MetadataLabel of(String key, Form form, String names) {
        return new MetadataLabel(key, form, Pattern.compile("(?iu)^(?:" + names + ")(?=[\\s:.]|$)[.]?"));
    }

    /** A line that begins with a label: what follows it, and whether a colon stands between. */
    record Read(MetadataLabel label, String rest, boolean colon) {
        boolean isBare() {
            return rest.isEmpty();
        }
    }

    static Optional<Read> read(String line) {
        String text = Shape.withoutMarks(line);
        if (text.length() > Shape.LONGEST_LABELLED) {
            return Optional.empty();
        }
        return ALL.stream()
                .flatMap(label -> label.readWith(text).stream())
                .max((a, b) -> Integer.compare(b.rest().length(), a.rest().length()));
    }

    private Optional<Read> readWith(String text) {
        Matcher match = name.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        String rest = text.substring(match.end());
        boolean colon = rest.stripLeading().startsWith(":");
        return Optional.of(new Read(this, rest.replaceFirst("^\\s*:?\\s*", "").trim(), colon));
    }

    /** The value that words would be for this label, if they can be one. */
    Optional<String> value(String words) {
        String text = Shape.withoutMarks(words);
        return switch (form) {
            case DATE ->
                Dates.find(text).filter(found -> found.start() <= 4).map(found -> found.date()
                        .toString());
            case MAIL -> Optional.of(text).filter(each -> MAIL.matcher(each).matches());
            case PHONE -> Optional.of(text).filter(each -> PHONE.matcher(each).matches());
            case NUMBER -> Optional.of(text).filter(each -> NUMBER.matcher(each).matches());
            case TEXT -> Optional.of(text).filter(each -> !each.isEmpty() && Shape.words(each) <= 14);
        };
    }

    static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }
}
