package org.ordskifte.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A form that nobody may act on any more: the page that answers sees a plain request and finds no view to go on with. */
final class ReadRequest extends HttpServletRequestWrapper {

    ReadRequest(HttpServletRequest form) {
        super(form);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return Entrance.VIEW_STATE.equals(name) ? null : super.getParameter(name);
    }
}
