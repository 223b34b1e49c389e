package org.peerassessment.system.architecture.planted.upsidedown.core.group;

import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** Planted: newest last, though it says newest first. */
final class UpsideDown {
  @OrderBy("id desc")
  final List<String> decisions = new ArrayList<>();
}
