package org.ordskifte.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;

class IndexHealthTest {

    private final IndexHealth health = new IndexHealth();

    @Test
    void an_index_that_cannot_be_asked_is_a_fault_in_its_own_words() {
        health.factory = failing(new SearchException("the index is broken"));

        assertThat(health.fault()).contains("the index is broken");
    }

    @Test
    void whatever_else_goes_wrong_is_a_fault_too() {
        health.factory = failing(new IllegalStateException());

        assertThat(health.fault()).isPresent();
    }

    private static EntityManagerFactory failing(RuntimeException fault) {
        return (EntityManagerFactory) Proxy.newProxyInstance(
                IndexHealthTest.class.getClassLoader(),
                new Class<?>[] {EntityManagerFactory.class},
                (proxy, method, arguments) -> {
                    throw fault;
                });
    }
}
