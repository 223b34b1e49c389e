package org.peerassessment.system.architecture.planted.printing.core.group;

/** Planted: a fault that is printed and forgotten. */
final class Printing {
  void swallow(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
  }
}
