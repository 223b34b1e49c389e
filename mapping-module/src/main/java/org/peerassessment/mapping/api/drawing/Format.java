package org.peerassessment.mapping.api.drawing;

/** As what a map can be taken out. */
public enum Format {
  SVG("svg", "image/svg+xml"),
  PNG("png", "image/png"),
  PDF("pdf", "application/pdf"),
  /** Points and lines for Gephi, igraph or NetworkX, without a picture. */
  GRAPHML("graphml", "application/graphml+xml"),
  /** The same with whatever held on any day and all that was said, to be brought in again. */
  GRAPHML_WHOLE("whole.graphml", "application/graphml+xml");

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** How the file's name ends, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether it is looked at, rather than counted or brought in again. */
  public boolean isPicture() {
    return this == SVG || this == PNG || this == PDF;
  }

  public String mediaType() {
    return mediaType;
  }
}
