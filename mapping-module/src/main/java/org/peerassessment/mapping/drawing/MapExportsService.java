package org.peerassessment.mapping.drawing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.drawing.MapExports;
import org.peerassessment.mapping.api.drawing.MapFile;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.ledger.MapEdits;
import org.peerassessment.mapping.map.Showing;
import org.peerassessment.mapping.map.Showing.Shown;

/** The door through which a map leaves the suite. */
@Stateless
@Door
public class MapExportsService implements MapExports {
  @Inject private Showing showing;
  @Inject private SheetHead head;
  @Inject private Referrals referrals;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private MapEdits edits;

  @Override
  public MapFile export(AssessmentId assessment, Format format, AsAt when) {
    lawfulBasis.requireBegun(assessment);
    AsAt now = showing.now();
    AsAt asked = when == null ? now : when;
    check(format, asked, now);
    boolean whole = format == Format.GRAPHML_WHOLE;
    Shown shown = whole ? showing.whole(assessment, asked) : showing.at(assessment, asked);
    String number = referrals.view(assessment).number();
    Sheet sheet =
        SheetMaker.of(
            shown, head.of(assessment, number, asked, shown), edits.positions(assessment), whole);
    String name = "peer-map-" + number + "-" + asked.on() + "." + format.ending();
    return new MapFile(name, format.mediaType(), Drawing.as(format, sheet));
  }

  private static void check(Format format, AsAt asked, AsAt now) {
    new Answers()
        .chosen("format", format)
        .date("on", asked.on())
        .notAfter("on", asked.on(), now.on())
        .require(
            asked.known() != null && !asked.known().isAfter(now.known()),
            "known",
            "drawing.known.toCome")
        .accept();
  }
}
