/** Where Keycloak's own program begins, so that what stands in for it is found by the same name. */
package io.quarkus.bootstrap.runner;
