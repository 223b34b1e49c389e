package org.peerassessment.mapping.api.drawing;

/**
 * A map as a file.
 *
 * @param name such as {@code peer-map-PGA-2026-0012-compared-at-2026-11-28.pdf}: which view it
 *     holds; names no person
 * @param bytes the whole file; belongs to whoever asked for it
 */
public record MapFile(String name, String mediaType, byte[] bytes) {
  /** Holds nothing of what is in it, so that nothing reaches a log. */
  @Override
  public String toString() {
    return "MapFile[" + name + "]";
  }
}
