package org.ordskifte.web.api;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Says of every operation what the signatures of its methods do not: that what is created answers 201, that a refusal is a problem
 * of RFC 9457, and that a token is optional where the public may look.
 */
public class Contract implements OASFilter {

    private static final String PROBLEM = "Problem";

    /** What comes into being by a POST to these. */
    private static final Pattern CREATES = Pattern.compile(".*/(tenants|documents|versions|imports|replacement"
            + "|committees|seats|substitute|consultations|consultees|forward|responses|attachments|submit|offer-late"
            + "|units|groups|members|administrator|withholdings|reviews|readings)");

    /** The form of an answer is part of one path template and no parameter of its own. */
    private static final String FORM = "{json}";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents()
                .addSchema(PROBLEM, problem())
                .addResponse(
                        PROBLEM,
                        OASFactory.createAPIResponse()
                                .description(
                                        "Refused: what was wrong, in the reader's language, and a code for programs")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/" + PROBLEM)))));
        Shapes.say(contract.getComponents());
        contract.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme("bearer")));
        Map<String, PathItem> paths = contract.getPaths().getPathItems();
        for (String path : List.copyOf(paths.keySet())) {
            PathItem item = paths.get(path);
            item.getOperations().forEach((method, operation) -> complete(path, method, operation));
            if (path.endsWith(FORM)) {
                contract.getPaths().removePathItem(path);
                contract.getPaths().addPathItem(path.substring(0, path.length() - FORM.length()), item);
            }
        }
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        APIResponses answers = operation.getResponses();
        APIResponse usual = answers.getAPIResponse("200");
        if (method == HttpMethod.POST && usual != null && CREATES.matcher(path).matches()) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse("201", usual.description("Created"));
        }
        if (path.endsWith("/rebuild") && method == HttpMethod.POST) {
            answers.addAPIResponse("202", usual.description("Accepted").content(null));
            answers.removeAPIResponse("200");
        }
        if (usual != null && usual.getContent() != null) {
            usual.getContent()
                    .getMediaTypes()
                    .forEach((type, said) ->
                            said.schema(type.equals(MediaType.APPLICATION_JSON) ? said.getSchema() : null));
        }
        answers.setDefaultValue(OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM));
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(one -> FORM.equals("{" + one.getName() + "}"))
                    .toList()
                    .forEach(operation::removeParameter);
        }
        if (path.endsWith("/submit") && operation.getRequestBody() != null) {
            operation.getRequestBody().required(false);
        }
        requireHeaders(method, operation);
    }

    /** Without these the answer is 428. */
    private static void requireHeaders(HttpMethod method, Operation operation) {
        boolean replaces = method == HttpMethod.PUT || method == HttpMethod.DELETE;
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(one -> replaces && "If-Match".equals(one.getName()) || "Idempotency-Key".equals(one.getName()))
                .forEach(one -> one.required(true));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("type", text().format("uri-reference"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("code", text().description("one of the codes of the contract, such as deadline-passed"))
                .addProperty(
                        "arguments",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .description("what the refusal names by code, such as field, rule, header or deadline"))
                .addProperty(
                        "incident", text().description("to be told to the operator, where something went wrong here"))
                .required(List.of("title", "status", "code"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
