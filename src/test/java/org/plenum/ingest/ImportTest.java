package org.plenum.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenum.testing.ApplicationTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of the import on a folder of its own, see {@link ImportFixture}. Imports run on the thread that starts them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@Import(ImportFixture.Configuration.class)
@TestPropertySource(properties = {"plenum.seeds=target/test-import", "plenum.max-file-size=100KB"})
@interface ImportTest {}
