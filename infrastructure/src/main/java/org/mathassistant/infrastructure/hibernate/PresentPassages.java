package org.mathassistant.infrastructure.hibernate;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Keeps superseded passages out of the index. */
final class PresentPassages implements RoutingBridge<PassageRow> {
    @Override
    public void route(DocumentRoutes routes, Object id, PassageRow row, RoutingBridgeRouteContext context) {
        if (row.isSuperseded()) {
            routes.notIndexed();
        } else {
            routes.addRoute();
        }
    }

    @Override
    public void previousRoutes(DocumentRoutes routes, Object id, PassageRow row, RoutingBridgeRouteContext context) {
        routes.addRoute();
    }

    /** Makes the bridge. */
    static final class Binder implements RoutingBinder {
        @Override
        public void bind(RoutingBindingContext context) {
            context.dependencies().useRootOnly();
            context.bridge(PassageRow.class, new PresentPassages());
        }
    }
}
