package org.ordskifte.web.page;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.shared.Refusal;

/** Finds the input a refusal speaks of, so that its words stand beside it: inputs are called as the fields are. */
final class RefusedField {

    private RefusedField() {}

    /**
     * Shows the input as wrong, with what was typed.
     *
     * @return the id under which its words stand
     */
    static Optional<String> mark(Refusal refusal, FacesContext faces) {
        Object document = refusal.arguments().get("document");
        Optional<String> row = document == null ? Optional.empty() : row(document, faces);
        return row.isPresent() ? row : find(faces.getViewRoot(), names(refusal)).map(input -> mark(input, faces));
    }

    private static Set<String> names(Refusal refusal) {
        Set<String> names = new LinkedHashSet<>();
        Object field = refusal.arguments().get("field");
        if (field != null) {
            names.add(field.toString().replaceAll(".*\\.", ""));
        }
        names.addAll(refusal.arguments().keySet());
        return names;
    }

    /** An invalid input without a submitted value is drawn empty. */
    private static String mark(UIInput input, FacesContext faces) {
        input.setValid(false);
        input.setSubmittedValue(
                faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
        return input.getClientId(faces);
    }

    /** The input of several alike that says of itself which text it is about. */
    private static Optional<String> row(Object document, FacesContext faces) {
        List<String> found = new ArrayList<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input
                    && document.equals(input.getAttributes().get("document"))) {
                found.add(mark(input, faces));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.stream().findFirst();
    }

    /** Rows that repeat are left out: by its name alone none of them can be told. */
    private static Optional<UIInput> find(UIComponent component, Set<String> names) {
        if (component instanceof UIInput input && input.isRendered() && names.contains(input.getId())) {
            return Optional.of(input);
        }
        Iterator<UIComponent> children = component.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            boolean repeats = child instanceof NamingContainer && !(child instanceof UIForm);
            Optional<UIInput> found = !repeats && child.isRendered() ? find(child, names) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
