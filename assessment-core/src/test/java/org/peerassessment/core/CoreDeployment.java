package org.peerassessment.core;

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

/** The core as every integration test deploys it: its own archive, with the demo council. */
public final class CoreDeployment {
  /** Would set up the first administrator, were there no account yet. */
  public static final String SET_UP_KEY = "marlow-set-up-key-for-tests-only";

  private CoreDeployment() {}

  /** A web archive with the core and these test classes. */
  public static WebArchive with(Class<?>... tests) {
    JavaArchive core =
        ShrinkWrap.create(ExplodedImporter.class, "assessment-core.jar")
            .importDirectory("target/classes")
            .as(JavaArchive.class);
    return ShrinkWrap.create(WebArchive.class, "core.war")
        .addAsLibrary(core)
        .addAsLibraries(libraries())
        .addClass(InsideTheCore.class)
        .addClasses(tests)
        .addAsWebInfResource(new StringAsset(""), "beans.xml")
        .addAsResource(
            new StringAsset(
                "peerassessment.demo-password=marlow-tests-only-41\n"
                    + "peerassessment.setup-token="
                    + SET_UP_KEY
                    + "\n"),
            "META-INF/microprofile-config.properties");
  }

  private static File[] libraries() {
    return Stream.of(
            Flyway.class,
            MariaDBDatabaseType.class,
            Zxcvbn.class,
            Recur.class,
            LoggerFactory.class,
            StringUtils.class,
            DoubleMetaphone.class,
            YearQuarter.class)
        .map(CoreDeployment::jarOf)
        .toArray(File[]::new);
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
