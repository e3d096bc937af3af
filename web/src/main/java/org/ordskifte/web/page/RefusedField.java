package org.ordskifte.web.page;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.shared.Refusal;

/** Finds the input a refusal speaks of, so that its words stand beside it: inputs are called as the fields are. */
final class RefusedField {

    private RefusedField() {}

    static Optional<UIInput> of(Refusal refusal, FacesContext faces) {
        Set<String> names = new LinkedHashSet<>();
        Object field = refusal.arguments().get("field");
        if (field != null) {
            names.add(field.toString().replaceAll(".*\\.", ""));
        }
        names.addAll(refusal.arguments().keySet());
        return find(faces.getViewRoot(), names);
    }

    /** Shows the input as wrong, with what was typed: an invalid input without a submitted value is drawn empty. */
    static void mark(UIInput input, FacesContext faces) {
        input.setValid(false);
        input.setSubmittedValue(
                faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
    }

    /** Rows that repeat are left out: outside of its row, what is shown in it cannot be told. */
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
