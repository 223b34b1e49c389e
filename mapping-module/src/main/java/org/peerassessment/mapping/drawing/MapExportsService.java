package org.peerassessment.mapping.drawing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.peerassessment.core.api.access.Door;
import org.peerassessment.core.api.lawfulness.LawfulBasis;
import org.peerassessment.core.api.referral.Referrals;
import org.peerassessment.core.api.settings.Settings;
import org.peerassessment.core.api.shared.Answers;
import org.peerassessment.core.api.shared.AssessmentId;
import org.peerassessment.core.api.shared.NoSuchRecord;
import org.peerassessment.mapping.api.drawing.Format;
import org.peerassessment.mapping.api.drawing.LeftOut;
import org.peerassessment.mapping.api.drawing.MapExports;
import org.peerassessment.mapping.api.drawing.MapFile;
import org.peerassessment.mapping.api.ledger.AsAt;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.measures.SubgroupView;
import org.peerassessment.mapping.api.measures.Subgroups;
import org.peerassessment.mapping.api.view.Asked;
import org.peerassessment.mapping.api.view.MapView;
import org.peerassessment.mapping.api.view.MapViews;
import org.peerassessment.mapping.ledger.Now;
import org.peerassessment.mapping.map.Surroundings;

/** The door through which a map leaves the suite. */
@Stateless
@Door
public class MapExportsService implements MapExports {
  @Inject private MapViews views;
  @Inject private PeerMap map;
  @Inject private Subgroups subgroups;
  @Inject private Surroundings surroundings;
  @Inject private SheetHead head;
  @Inject private Referrals referrals;
  @Inject private LawfulBasis lawfulBasis;
  @Inject private Settings settings;
  @Inject private Now moment;

  @Override
  public MapFile export(
      AssessmentId assessment, Format format, Asked asked, LocalDate day, LeftOut leftOut) {
    lawfulBasis.requireBegun(assessment);
    Instant now = moment.get().known();
    LocalDate today = moment.get().on();
    Asked which = asked == null ? Asked.now() : asked;
    LocalDate on = day == null ? today : day;
    Instant known = which.known() == null ? now : which.known();
    new Answers()
        .chosen("format", format)
        .notAfter("day", on, today)
        .require(!known.isAfter(now), "known", "drawing.known.toCome")
        .accept();
    LeftOut without = leftOut == null || format == Format.GRAPHML_WHOLE ? LeftOut.NOTHING : leftOut;
    MapView view = views.view(assessment, which);
    if (!view.knows(which)) {
      throw new NoSuchRecord();
    }
    Looked looked =
        new Looked(
            which,
            on,
            known,
            view,
            drawn(format, view, on, today, without),
            without,
            groups(assessment, format, which),
            settings.inUse().peopleOnPictures());
    String number = referrals.view(assessment).number();
    Sheet sheet =
        SheetMaker.of(
            looked, head.of(assessment, number, looked), data(assessment, format, known, on));
    return new MapFile(
        FileName.of(number, format, looked), format.mediaType(), Drawing.as(format, sheet));
  }

  private static OnTheDay drawn(
      Format format, MapView view, LocalDate on, LocalDate today, LeftOut without) {
    return switch (format) {
      case SVG, PNG, PDF -> new OnTheDay(view, on, today, without);
      case GRAPHML -> OnTheDay.forData(view, on, today, without);
      case GRAPHML_WHOLE -> OnTheDay.whole(view);
    };
  }

  /** Only pictures have rings around them. */
  private List<SubgroupView> groups(AssessmentId assessment, Format format, Asked which) {
    return format.isPicture()
        ? SubgroupView.thatCount(which, () -> subgroups.list(assessment))
        : List.of();
  }

  private SheetData data(AssessmentId assessment, Format format, Instant known, LocalDate on) {
    if (format.isPicture()) {
      return SheetData.NONE;
    }
    AsAt when = new AsAt(known, on);
    return SheetData.of(
        map.ties(assessment, when),
        map.places(assessment, when),
        surroundings.labels(surroundings.company(assessment, on)).named(),
        surroundings.placeKinds(assessment),
        format == Format.GRAPHML_WHOLE);
  }
}
