package org.peerassessment.plan;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.lang3.StringUtils;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.mysql.mariadb.MariaDBDatabaseType;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.LoggerFactory;
import org.threeten.extra.YearQuarter;

/** Core and plan as they are deployed, with the demo council. */
final class PlanDeployment {
  private PlanDeployment() {}

  static WebArchive with(Class<?>... tests) {
    return ShrinkWrap.create(WebArchive.class, "plan.war")
        .addAsLibraries(module("assessment-core"), module("plan-module"))
        .addAsLibraries(
            Stream.of(
                    Flyway.class,
                    MariaDBDatabaseType.class,
                    Zxcvbn.class,
                    Recur.class,
                    LoggerFactory.class,
                    StringUtils.class,
                    DoubleMetaphone.class,
                    YearQuarter.class)
                .map(PlanDeployment::jarOf)
                .toArray(File[]::new))
        .addClasses(tests)
        .addAsWebInfResource(new StringAsset(""), "beans.xml")
        .addAsResource(
            new StringAsset("peerassessment.demo-password=marlow-tests-only-41\n"),
            "META-INF/microprofile-config.properties");
  }

  private static JavaArchive module(String name) {
    return ShrinkWrap.create(ExplodedImporter.class, name + ".jar")
        .importDirectory("../" + name + "/target/classes")
        .as(JavaArchive.class);
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
