package org.ordskifte.web.api;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What is written otherwise than the type that holds it looks. */
final class Shapes {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String RULE = SCHEMAS + "VisibilityRule";
    private static final String ITEM = "BlockItem";

    private Shapes() {}

    static void say(Components components) {
        components.getSchemas().values().stream()
                .filter(one ->
                        one.getProperties() != null && one.getProperties().containsKey("timeZone"))
                .forEach(one -> one.addProperty(
                        "timeZone", text().description("a name of the tz database, such as Europe/Copenhagen")));
        // Its outcome is unwrapped, and what it holds under its own name is lost by that.
        Stream.of("ProcessedRemark", "Cause")
                .map(components.getSchemas()::get)
                .forEach(one -> one.addProperty("outcome", reference(SCHEMAS + "Outcome")));
        components.getSchemas().get("OutlinePart").addProperty("summary", reference(SCHEMAS + "Block"));
        components.addSchema("Visibility", visibility());
        components.addSchema("Block", block());
        components.addSchema(ITEM, item());
    }

    /** One rule for all, or one for each kind of respondent. */
    private static Schema visibility() {
        return OASFactory.createSchema()
                .addOneOf(reference(RULE))
                .addOneOf(OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .addProperty("COMMITTEE", reference(RULE))
                        .addProperty("ORGANISATION", reference(RULE))
                        .addProperty("PERSON", reference(RULE)));
    }

    private static Schema block() {
        Schema definition = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("term", text())
                .addProperty("text", text());
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("paragraph and quote have a text, a list items, a table a header and rows, definitions"
                        + " their terms; withheld stands where words are out of sight and is never accepted")
                .addProperty(
                        "type",
                        text().enumeration(List.of("paragraph", "list", "table", "quote", "definitions", "withheld")))
                .addProperty("text", text())
                .addProperty("tags", list(text()))
                .addProperty("ordered", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                .addProperty("items", list(reference(SCHEMAS + ITEM)))
                .addProperty("header", list(text()))
                .addProperty("rows", list(list(text())))
                .addProperty("definitions", list(definition))
                .addProperty("since", text().format("date"))
                .required(List.of("type"));
    }

    private static Schema item() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("text", text())
                .addProperty("items", list(reference(SCHEMAS + ITEM)));
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private static Schema reference(String to) {
        return OASFactory.createSchema().ref(to);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
