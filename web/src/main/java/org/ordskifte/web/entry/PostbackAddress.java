package org.ordskifte.web.entry;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/**
 * Forms of a page post to the address under which the page was asked for, its query included, not to the view that
 * renders it.
 */
public class PostbackAddress extends ViewHandlerWrapper {

    public PostbackAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean own = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        if (!own || address == null) {
            return super.getActionURL(context, viewId);
        }
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? address.toString() : address + "?" + query;
    }
}
