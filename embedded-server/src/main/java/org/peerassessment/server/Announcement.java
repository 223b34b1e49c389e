package org.peerassessment.server;

/** What a person at the terminal is told. */
final class Announcement {

  private static final String PEOPLE =
      """
        amina.okafor    practitioner
        sam.hollis      practitioner
        ruth.adeyemi    practice supervisor
        theo.brandt     partner worker, youth service
        priya.lund      partner worker, school
        ines.moreau     information-governance officer
        karl.nyberg     auditor
        ada.quill       administrator
      """;

  private Announcement() {}

  static String starting(DataFolder data) {
    return "Starting the Peer Assessment Suite; data in " + data.root();
  }

  static String ready(String address, long millis) {
    return "\nReady after %d.%d s:  %s\n".formatted(millis / 1000, millis % 1000 / 100, address);
  }

  static String demonstration(String password) {
    return """
        Marlowshire Council is fictional, and so is everybody in it. Sign in as one of

        %s
        all with the password  %s
        It was made for this installation and is shown this once.
        """
        .formatted(PEOPLE, password);
  }

  static String setUp(String link) {
    return """
        There are no users yet. The first administrator signs up here, once:
        %s
        """
        .formatted(link);
  }

  static String howToStop() {
    return "Press Ctrl-C to stop.";
  }
}
