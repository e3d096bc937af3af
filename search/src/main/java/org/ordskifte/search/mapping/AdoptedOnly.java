package org.ordskifte.search.mapping;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.ordskifte.document.Clause;

/** Only what was adopted is in the index; what was withdrawn, or is withheld as a whole, leaves it. */
final class AdoptedOnly implements RoutingBinder, RoutingBridge<Clause> {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Clause.class, this);
    }

    @Override
    public void route(DocumentRoutes routes, Object id, Clause clause, RoutingBridgeRouteContext context) {
        if (clause.version().state().wasAdopted() && !clause.version().isWithheld()) {
            routes.addRoute();
        } else {
            routes.notIndexed();
        }
    }

    @Override
    public void previousRoutes(DocumentRoutes routes, Object id, Clause clause, RoutingBridgeRouteContext context) {
        routes.addRoute();
    }
}
