/**
 * What tests of all rooms stand on: a real PostgreSQL, started once a JVM when first needed, and a fresh, migrated database for each
 * Spring context.
 *
 * <ul>
 *   <li>{@link org.plenum.testing.DatabaseTest}: entities, repositories, queries
 *   <li>{@link org.plenum.testing.ApplicationTest}: the application through MockMvc
 *   <li>{@link org.plenum.testing.ServerTest}: the application on a port, for browsers
 *   <li>{@link org.plenum.testing.TestDatabase}: a database without Spring
 * </ul>
 *
 * The profile "test" is active in all of them: {@code application-test.yaml} says how it differs (the administrator's password is
 * {@code test-password}; nothing is imported on start).
 */
@NullMarked
package org.plenum.testing;

import org.jspecify.annotations.NullMarked;
