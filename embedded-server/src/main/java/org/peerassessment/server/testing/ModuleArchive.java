package org.peerassessment.server.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration.DeploymentContentBuilder;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What integration tests of a module deploy: the project's modules on the class path, the libraries
 * they are shipped with, the demo council, and the module's own integration tests with what these
 * share.
 */
public final class ModuleArchive implements AutomaticDeployment {
  /** Would set up the first administrator, were there no account yet. */
  public static final String SET_UP_KEY = "marlow-set-up-key-for-tests-only";

  private static final String SETTINGS =
      "peerassessment.demo-password=marlow-tests-only-41\npeerassessment.setup-token="
          + SET_UP_KEY
          + "\n";

  /** The beginnings of the names of the libraries that the portal's archive brings. */
  private static final List<String> SHIPPED =
      List.of(
          "flyway-",
          "zxcvbn-",
          "jgrapht-core-",
          "jheaps-",
          "apfloat-",
          "networkanalysis-",
          "ical4j-",
          "slf4j-api-",
          "commons-lang3-",
          "commons-codec-",
          "commons-csv-",
          "commons-io-",
          "threeten-extra-",
          "pdfbox-",
          "fontbox-",
          "commons-logging-");

  @Override
  public DeploymentConfiguration generateDeploymentScenario(TestClass tests) {
    return new DeploymentContentBuilder(whole()).get();
  }

  private static WebArchive whole() {
    WebArchive war = ShrinkWrap.create(WebArchive.class, "module.war");
    classPath().filter(ModuleArchive::isModule).map(ModuleArchive::jar).forEach(war::addAsLibrary);
    classPath().filter(ModuleArchive::isShipped).map(Path::toFile).forEach(war::addAsLibrary);
    return war.merge(tests(), "WEB-INF/classes", ModuleArchive::runsInside)
        .addAsWebInfResource(new StringAsset(""), "beans.xml")
        .addAsResource(new StringAsset(SETTINGS), "META-INF/microprofile-config.properties");
  }

  private static Stream<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
  }

  /** Our modules alone carry the file that makes them modules of the server. */
  private static boolean isModule(Path entry) {
    return entry.startsWith(ProjectFiles.root())
        && Files.exists(moduleFolder(entry).resolve("src/main/resources/META-INF/persistence.xml"))
        && !entry.endsWith("test-classes");
  }

  private static Path moduleFolder(Path entry) {
    return ProjectFiles.root().resolve(ProjectFiles.root().relativize(entry).getName(0));
  }

  private static boolean isShipped(Path entry) {
    return SHIPPED.stream().anyMatch(entry.getFileName().toString()::startsWith);
  }

  /** A module's archive: packaged already, or its classes as just compiled. */
  private static JavaArchive jar(Path entry) {
    return Files.isDirectory(entry)
        ? ShrinkWrap.create(ExplodedImporter.class, moduleFolder(entry).getFileName() + ".jar")
            .importDirectory(entry.toFile())
            .as(JavaArchive.class)
        : ShrinkWrap.createFromZipFile(JavaArchive.class, entry.toFile());
  }

  private static GenericArchive tests() {
    return ShrinkWrap.create(ExplodedImporter.class)
        .importDirectory(Path.of("target", "test-classes").toFile())
        .as(GenericArchive.class);
  }

  /** Unit tests stay outside: the server has none of the libraries they use. */
  private static boolean runsInside(ArchivePath file) {
    return file.get().endsWith(".class") && !file.get().matches(".*Test(\\$.*)?\\.class");
  }
}
