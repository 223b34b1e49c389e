package org.peerassessment.mapping;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.File;
import java.net.URISyntaxException;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.mysql.mariadb.MariaDBDatabaseType;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.map.PeerMap;

/** Core and mapping as the integration tests deploy them, with the demo council. */
public final class MappingDeployment {
  private MappingDeployment() {}

  /** A web archive with both modules and these test classes. */
  public static WebArchive with(Class<?>... tests) {
    return ShrinkWrap.create(WebArchive.class, "mapping.war")
        .addAsLibraries(module(AssessmentId.class, "core"), module(PeerMap.class, "mapping"))
        .addAsLibraries(
            placeOf(Flyway.class),
            placeOf(MariaDBDatabaseType.class),
            placeOf(Zxcvbn.class),
            placeOf(DoubleMetaphone.class))
        .addClasses(tests)
        .addAsWebInfResource(new StringAsset(""), "beans.xml")
        .addAsResource(
            new StringAsset("peerassessment.demo-password=marlow-tests-only-41\n"),
            "META-INF/microprofile-config.properties");
  }

  /** A module's archive: packaged already, or its classes as just compiled. */
  private static JavaArchive module(Class<?> inside, String name) {
    File place = placeOf(inside);
    return place.isDirectory()
        ? ShrinkWrap.create(ExplodedImporter.class, name + ".jar")
            .importDirectory(place)
            .as(JavaArchive.class)
        : ShrinkWrap.createFromZipFile(JavaArchive.class, place);
  }

  private static File placeOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
