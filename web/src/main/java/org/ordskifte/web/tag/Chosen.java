package org.ordskifte.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;

/**
 * The action of a form with many plain buttons of one name: whichever of them was pressed, its value says which. One component
 * whatever the number of buttons, so that a long list costs little.
 */
@FacesComponent(Chosen.TYPE)
public class Chosen extends UICommand {

    static final String TYPE = "org.ordskifte.Chosen";

    public Chosen() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void decode(FacesContext context) {
        Object name = getAttributes().get("name");
        if (context.getExternalContext().getRequestParameterMap().containsKey(String.valueOf(name))) {
            queueEvent(new ActionEvent(context, this));
        }
    }
}
