/* A line bears its word only where as much of the line is to be seen between its two ends; else the word would be cut off, and it is left to the
   panel, the tables, and to whoever chooses the line. In the files LineWords.java does the same: whoever changes one changes both. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  var BESIDE = 4; /* units that a word has around it */
  var pen = map.element('canvas').getContext('2d');
  pen.font = '600 13px ' + window.getComputedStyle(document.body).fontFamily;
  var widths = {};
  function width(word) {
    if (widths[word] === undefined) { widths[word] = pen.measureText(word).width + BESIDE; }
    return widths[word];
  }

  /* how far the border of a point is from its middle on the way that runs so far across and down */
  function border(node, across, down) {
    var x = Math.abs(across) / (node.width() / 2);
    var y = Math.abs(down) / (node.height() / 2);
    return 1 / (node.data('kind') === 'PLACE' ? Math.max(x, y) : Math.hypot(x, y));
  }

  function isTight(line) {
    var word = line.data('word');
    if (!word) { return false; }
    var from = line.source();
    var to = line.target();
    var across = to.position('x') - from.position('x');
    var down = to.position('y') - from.position('y');
    var length = Math.hypot(across, down);
    if (!length) { return true; }
    return length - border(from, across / length, down / length) - border(to, across / length, down / length) < width(word);
  }

  function look(lines) {
    lines.forEach(function (line) {
      var tight = isTight(line);
      if (line.hasClass('tight') !== tight) { line.toggleClass('tight', tight); }
    });
  }
  map.cy.on('position', 'node', function (event) { look(event.target.connectedEdges()); });
  map.on('shown', function () { map.cy.batch(function () { look(map.cy.edges()); }); });
});
