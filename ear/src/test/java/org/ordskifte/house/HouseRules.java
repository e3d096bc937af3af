package org.ordskifte.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.ordskifte.identity.MayCall;
import org.ordskifte.tenancy.TenantOwned;
import org.ordskifte.tenancy.TenantRecord;

/** The rules of the house, each a named value with the reason why it is one. */
final class HouseRules {

    /** Entities that stand before the tenant wall and hold no secrets. */
    private static final Set<String> WITHOUT_TENANT = Set.of("Tenant", "Person");

    private static final String HOUSE = "org.ordskifte..";

    static final ArchRule EJB_KNOWS_NEITHER_SEARCH_NOR_WEB = noClasses()
            .that(resideInAPackage(HOUSE)
                    .and(not(resideInAnyPackage(
                            "org.ordskifte.search..",
                            "org.ordskifte.web..",
                            "org.ordskifte.config..",
                            "org.ordskifte.house.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ordskifte.search..", "org.ordskifte.web..", "org.ordskifte.config..")
            .because("dependencies only point back along the line config, ejb, search, web, ear");

    static final ArchRule SEARCH_DOES_NOT_KNOW_WEB = noClasses()
            .that()
            .resideInAPackage("org.ordskifte.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ordskifte.web..")
            .because("finding comes before showing");

    static final ArchRule NOBODY_KNOWS_THOSE_WHO_FOLLOW_EVENTS = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.ordskifte.shared..",
                    "org.ordskifte.tenancy..",
                    "org.ordskifte.identity..",
                    "org.ordskifte.document..",
                    "org.ordskifte.intake..",
                    "org.ordskifte.committee..",
                    "org.ordskifte.consultation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ordskifte.audit..", "org.ordskifte.notification..")
            .because("audit and mail follow events; who acts need not know who listens");

    static final ArchRule SHARED_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.ordskifte.shared..")
            .should()
            .dependOnClassesThat(resideInAPackage(HOUSE).and(not(resideInAPackage("org.ordskifte.shared.."))))
            .because("everybody may use shared, so it may use nobody");

    static final ArchRule TENANCY_KNOWS_ONLY_SHARED = noClasses()
            .that()
            .resideInAPackage("org.ordskifte.tenancy..")
            .should()
            .dependOnClassesThat(resideInAPackage(HOUSE)
                    .and(not(resideInAnyPackage("org.ordskifte.shared..", "org.ordskifte.tenancy.."))))
            .because("the wall stands below everything that it protects");

    static final ArchRule DOCUMENTS_DO_NOT_KNOW_ROUNDS = noClasses()
            .that()
            .resideInAnyPackage("org.ordskifte.document..", "org.ordskifte.intake..", "org.ordskifte.committee..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ordskifte.consultation..")
            .because("a document lives without a consultation; it asks through RoundWatch");

    static final ArchRule HTTP_ONLY_IN_WEB = noClasses()
            .that(resideInAPackage(HOUSE).and(not(resideInAnyPackage("org.ordskifte.web..", "org.ordskifte.config.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces..")
            .because("rules must hold whatever way a request comes in");

    static final ArchRule INDEX_ONLY_IN_SEARCH = noClasses()
            .that(resideInAPackage(HOUSE).and(not(resideInAPackage("org.ordskifte.search.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..")
            .because("pages work without the index, so only search may know it");

    static final ArchRule ENTITY_MANAGER_ONLY_IN_REPOSITORIES = noClasses()
            .that(resideInAnyPackage("org.ordskifte.web..").or(HouseRules.useCases()))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a query outside its repository is a query nobody counts");

    static final ArchRule USE_CASES_ARE_VERBS = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .resideOutsideOfPackage("org.ordskifte.house..")
            .should()
            .haveSimpleNameEndingWith("ing")
            .because("a use case is something somebody does");

    static final ArchRule USE_CASES_SAY_WHO_MAY_CALL = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(sayWhoMayCall())
            .because("a method without @MayCall is open to everybody and sees no tenant");

    static final ArchRule NO_ENTITY_IN_WEB = noClasses()
            .that()
            .resideInAPackage("org.ordskifte.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("what leaves ejb is a record");

    static final ArchRule WEB_OPENS_NO_TRANSACTION = noClasses()
            .that()
            .resideInAPackage("org.ordskifte.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.transaction..")
            .orShould()
            .beAnnotatedWith(TransactionAttribute.class)
            .because("a transaction is one use case");

    static final ArchRule ENTITIES_BELONG_TO_A_TENANT = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(belongToTenant())
            .because("what has no tenant cannot be kept from the others");

    /** To set something aside is a verb of the story. */
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set(?!Aside)[A-Z].*")
            .because("an aggregate tells its story by verbs");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .that()
            .resideInAPackage(HOUSE)
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)")
            .because("such a name hides what the thing is");

    static final ArchRule NO_PUBLIC_FIELDS_BUT_PARAMETERS = fields().that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(HOUSE)
            .should()
            .beAnnotatedWith(QueryParam.class)
            .because("state is changed by its owner");

    static final List<ArchRule> ALL = List.of(
            EJB_KNOWS_NEITHER_SEARCH_NOR_WEB,
            SEARCH_DOES_NOT_KNOW_WEB,
            NOBODY_KNOWS_THOSE_WHO_FOLLOW_EVENTS,
            SHARED_KNOWS_NOBODY,
            TENANCY_KNOWS_ONLY_SHARED,
            DOCUMENTS_DO_NOT_KNOW_ROUNDS,
            HTTP_ONLY_IN_WEB,
            INDEX_ONLY_IN_SEARCH,
            ENTITY_MANAGER_ONLY_IN_REPOSITORIES,
            USE_CASES_ARE_VERBS,
            USE_CASES_SAY_WHO_MAY_CALL,
            NO_ENTITY_IN_WEB,
            WEB_OPENS_NO_TRANSACTION,
            ENTITIES_BELONG_TO_A_TENANT,
            ENTITIES_HAVE_NO_SETTERS,
            NAMES_SAY_WHAT_A_THING_IS,
            NO_PUBLIC_FIELDS_BUT_PARAMETERS);

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> useCases() {
        return DescribedPredicate.describe("use cases", one -> one.isAnnotatedWith(Stateless.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them by @MayCall") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.isAnnotatedWith(MayCall.class)) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " says nothing of who may call it: add @MayCall(Right…)"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> belongToTenant() {
        return new ArchCondition<>("extend TenantOwned or TenantRecord") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean owned = entity.isAssignableTo(TenantOwned.class) || entity.isAssignableTo(TenantRecord.class);
                if (!owned && !WITHOUT_TENANT.contains(entity.getSimpleName())) {
                    events.add(SimpleConditionEvent.violated(
                            entity, entity.getName() + " belongs to no tenant: extend TenantOwned or TenantRecord"));
                }
            }
        };
    }
}
