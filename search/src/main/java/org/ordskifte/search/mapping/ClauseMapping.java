package org.ordskifte.search.mapping;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.ordskifte.document.Clause;

/** One shared index of the adopted clauses of all tenants. */
public final class ClauseMapping implements HibernateOrmSearchMappingConfigurer {

    /** The index of clauses. */
    public static final String INDEX = "clause";

    /** The persistence unit of the module before this one, as the server finds it from here. */
    public static final String UNIT = "ejb.jar#ordskifte";

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        TypeMappingStep clause = context.programmaticMapping().type(Clause.class);
        clause.indexed().index(INDEX).routingBinder(new AdoptedOnly());
        clause.binder(new ClauseBinder());
    }
}
