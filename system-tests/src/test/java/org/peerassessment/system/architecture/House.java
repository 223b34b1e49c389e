package org.peerassessment.system.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * A root package with one package per module below it: the suite itself, or a planted one with the
 * same floor plan and one fault.
 *
 * @param root such as {@code org.peerassessment}
 */
record House(String root) {

  static final House SUITE = new House("org.peerassessment");

  private static final String PLANTED = "org.peerassessment.system.architecture.planted.";

  /** The house with one fault under {@code planted.<fault>}. */
  static House planted(String fault) {
    return new House(PLANTED + fault);
  }

  /** Everything that ships, or everything planted; never the tests around it. */
  JavaClasses classes() {
    boolean suite = equals(SUITE);
    return new ClassFileImporter()
        .withImportOption(location -> !suite || !location.contains("/test-classes/"))
        .importPackages(root);
  }

  /** Pattern of everything in one module. */
  String module(String name) {
    return root + "." + name + "..";
  }

  /** Pattern of the doors of one module. */
  String api(String name) {
    return root + "." + name + ".api..";
  }

  /** The module a class belongs to, or the empty string. */
  String moduleOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    String rest = name.substring(root.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  boolean isApi(JavaClass type) {
    String api = root + "." + moduleOf(type) + ".api";
    return type.getPackageName().equals(api) || type.getPackageName().startsWith(api + ".");
  }
}
