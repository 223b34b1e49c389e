/* Draws points and lines with Cytoscape. How a line looks is read from its sample in the legend, so that legend
   and picture cannot differ. */
window.peerMap = window.peerMap || { parts: [] };
window.peerMap.parts.push(function (map) {
  'use strict';

  function lookOf(selector) {
    var style = window.getComputedStyle(map.frame.querySelector(selector + ' line'));
    var dashes = style.strokeDasharray === 'none' ? null : style.strokeDasharray.split(/[ ,]+/).map(parseFloat);
    return { colour: style.stroke, width: parseFloat(style.strokeWidth), dashes: dashes };
  }

  /* no kind is told by its colour alone: each has a mark, the same as in the legend */
  var MARKS = { SIBLING: 'tee', PARTNER: 'circle', HARMFUL_INFLUENCE: 'square', PROTECTIVE: 'circle', ONLINE_CONTACT: 'diamond', OTHER: 'square' };

  function kindStyles() {
    return Array.from(map.frame.querySelectorAll('[data-kind]')).map(function (box) {
      var look = lookOf('.line-' + box.dataset.kind);
      var rule = { 'line-color': look.colour, 'target-arrow-color': look.colour, color: look.colour, width: look.width };
      rule['mid-target-arrow-shape'] = MARKS[box.dataset.kind] || 'none';
      rule['mid-target-arrow-color'] = look.colour;
      rule['mid-target-arrow-fill'] = box.dataset.kind === 'PARTNER' || box.dataset.kind === 'OTHER' ? 'hollow' : 'filled';
      if (look.dashes) {
        rule['line-style'] = 'dashed';
        rule['line-dash-pattern'] = look.dashes;
      }
      return { selector: 'edge[kind = "' + box.dataset.kind + '"]', style: rule };
    });
  }

  function strengthStyles() {
    return ['WEAK', 'SOME', 'STRONG'].map(function (strength) {
      return { selector: 'edge[strength = "' + strength + '"]', style: { width: lookOf('.wide-' + strength).width } };
    });
  }

  var BESIDE = 50; /* units between the bends of lines between the same two: half as far apart they run, and a word has room between */
  var ended = window.getComputedStyle(map.frame.querySelector('.line-ENDED line'));
  var fonts = window.getComputedStyle(document.body).fontFamily;
  var styles = [
    { selector: 'node', style: { label: 'data(label)', 'font-family': fonts, 'font-size': 17, 'font-weight': 600, color: '#1c2730',
      'text-valign': 'center', 'text-halign': 'center', width: 50, height: 50, 'min-zoomed-font-size': 6, 'background-color': '#fff', 'border-width': 2, 'border-color': '#1c2730' } },
    { selector: 'node[label][kind = "PERSON"]', style: { width: widthOf(50), shape: 'ellipse' } },
    { selector: 'node.guest', style: { 'border-style': 'dashed' } },
    { selector: 'node[?disputed]', style: { 'border-style': 'double', 'border-width': 7 } },
    { selector: 'node[kind = "PLACE"]', style: { shape: 'round-rectangle', 'border-style': 'solid', 'border-color': '#0a6570', 'background-color': '#e2f0f1', color: '#0a6570',
      width: widthOf(70), height: 42, 'text-wrap': 'ellipsis', 'text-max-width': 156, 'font-size': 15 } },
    { selector: 'edge', style: { 'curve-style': 'bezier', label: 'data(word)', 'font-family': fonts, 'font-size': 13, 'font-weight': 600, 'text-rotation': 'autorotate',
      'text-background-color': '#fff', 'text-background-opacity': 0.9, 'text-background-padding': 2, 'control-point-step-size': BESIDE, 'min-zoomed-font-size': 9 } },
    { selector: 'edge[?oneWay]', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 1.3 } }
  ].concat(kindStyles(), strengthStyles(), [
    { selector: 'node.focused, node.chosen', style: { 'text-wrap': 'none', 'min-zoomed-font-size': 0, 'z-index': 10 } },
    { selector: 'edge.wordless', style: { label: '' } },
    { selector: 'edge.wordless.near, edge.wordless.chosen, edge.wordless.focused', style: { label: 'data(word)' } },
    { selector: 'edge.tight', style: { label: '' } },
    { selector: 'edge.tight.chosen, edge.tight.focused', style: { label: 'data(word)' } },
    { selector: '.ghost', style: { opacity: parseFloat(ended.opacity) } },
    { selector: '.undated', style: { opacity: 0.5 } },
    { selector: '.far', style: { opacity: 0.25 } },
    { selector: '.off', style: { display: 'none' } },
    { selector: 'node.chosen, node.first', style: { 'border-width': 5, 'border-color': '#b36b00' } },
    { selector: 'node.focused', style: { 'underlay-color': '#ffbf47', 'underlay-opacity': 1, 'underlay-padding': 7 } },
    { selector: 'edge.focused, edge.chosen', style: { 'underlay-color': '#ffbf47', 'underlay-opacity': 0.8, 'underlay-padding': 5 } }
  ]);

  function widthOf(least) {
    return function (node) { return Math.min(170, Math.max(least, node.data('label').length * 9 + 16)); };
  }

  /* what stands on the line: the kind where it is no friendship, how weak or strong, and the mark of how two views agree, whose words are longer than lines */
  function wordOn(line) {
    var parts = [];
    if (line.kind !== 'USE') {
      if (line.kind !== 'FRIEND') { parts.push(map.words['TieKind.' + line.kind].toLowerCase()); }
      if (line.strength !== 'SOME' && line.strength) { parts.push(map.words['Strength.' + line.strength].toLowerCase()); }
    }
    var mark = line.agreement ? map.words['Mark.' + line.agreement] : '';
    return (parts.join(', ') + ' ' + mark).trim();
  }

  // Cytoscape adds a style element of its own unless it finds one; the content security policy allows none,
  // and map.css says what it would say.
  document.head.appendChild(map.element('meta', { id: '__________cytoscape_stylesheet' }));

  var cy = map.cy = window.cytoscape({
    container: map.canvas,
    style: styles,
    minZoom: 0.05,
    maxZoom: 3,
    userZoomingEnabled: window.matchMedia('(pointer: coarse)').matches, // with a mouse the wheel scrolls the page
    boxSelectionEnabled: false,
    autounselectify: true,
    layout: { name: 'null' }
  });

  /* brings the picture up to date; who is there already stays where they are */
  var held = {}; /* points that somebody is moving just now: no answer puts them back */
  map.holds = function (id, is) { held[id] = is; };
  map.within = null; /* ids of the points that are drawn, or null for all */
  function isWithin(id) { return !map.within || map.within[id]; }
  map.show = function (view) {
    map.data.view = view;
    var points = view.points.filter(function (point) { return isWithin(point.id); });
    var lines = view.lines.filter(function (line) { return isWithin(line.source) && isWithin(line.target); });
    map.drawn = { points: points, lines: lines };
    cy.batch(function () {
      var there = {};
      points.concat(lines).forEach(function (one) { there[one.id] = true; });
      cy.elements().forEach(function (one) { if (!there[one.id()]) { one.remove(); } });
      points.forEach(function (point) {
        var node = cy.getElementById(point.id);
        if (node.empty()) { node = cy.add({ group: 'nodes', data: point }); } else { node.data(point); }
        if (point.x === undefined) { node.removeData('x y'); } else if (!held[point.id]) { map.place(node, point); }
      });
      lines.forEach(function (line) {
        var data = Object.assign({ word: wordOn(line) }, line);
        var edge = cy.getElementById(line.id);
        if (edge.nonempty() && (edge.data('source') !== line.source || edge.data('target') !== line.target)) { edge.remove(); edge = cy.collection(); }
        if (edge.empty()) { cy.add({ group: 'edges', data: data }); } else { edge.data(data); }
      });
    });
    map.tell('shown');
  };

  // The layout draws lots; from the same seed each time, so that the same map comes out the same way.
  function withoutChance(act) {
    var chance = Math.random;
    var seed = 42;
    Math.random = function () {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    try { act(); } finally { Math.random = chance; }
  }

  /* lays out who was not placed by hand; those who were stay */
  map.arrange = function () {
    var placed = cy.nodes('[x]');
    var open = cy.nodes().filter(function (node) { return node.data('x') === undefined && !map.isUnplaced(node); });
    if (open.empty()) { return; }
    var fixed = placed.map(function (node) {
      return { nodeId: node.id(), position: { x: node.data('x') * map.size.width, y: node.data('y') * map.size.height } };
    });
    withoutChance(function () {
      open.union(placed).union(open.union(placed).edgesWith(open.union(placed))).layout({
        name: 'fcose', animate: false, randomize: true, quality: open.length > 400 ? 'draft' : 'proof', padding: 30, fit: false,
        nodeRepulsion: 14000, idealEdgeLength: 90, nodeSeparation: 100, nodeDimensionsIncludeLabels: true,
        fixedNodeConstraint: fixed.length ? fixed : undefined
      }).run();
    });
    if (!fixed.length) { fill(open); }
  };

  /* stretches a layout over the sheet, so that what is placed later lies within it */
  function fill(nodes) {
    var box = nodes.boundingBox({ includeLabels: false, includeEdges: false });
    var scale = Math.min((map.size.width - 100) / Math.max(box.w, 1), (map.size.height - 100) / Math.max(box.h, 1), 1.6);
    nodes.positions(function (node) {
      return {
        x: map.size.width / 2 + (node.position('x') - (box.x1 + box.x2) / 2) * scale,
        y: map.size.height / 2 + (node.position('y') - (box.y1 + box.y2) / 2) * scale
      };
    });
  }

  /* nobody ties them to anybody, and nobody has placed them: they wait beside the map */
  map.isUnplaced = function (node) {
    return node.data('x') === undefined && node.degree(false) === 0;
  };

  function zoom(by) {
    cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: map.canvas.clientWidth / 2, y: map.canvas.clientHeight / 2 } });
  }
  map.zoom = zoom;
  map.fit = function () { cy.fit(cy.elements(':visible'), 30); if (cy.zoom() > 1.6) { cy.zoom(1.6); cy.center(); } };
  var tools = { 'in': function () { zoom(1.25); }, out: function () { zoom(0.8); }, whole: map.fit };
  Object.keys(tools).forEach(function (name) {
    map.frame.querySelector('[data-tool=' + name + ']').addEventListener('click', tools[name]);
  });
  window.addEventListener('resize', function () { cy.resize(); map.fit(); });
  // Cytoscape remembers where on the page it stands, and does not see when something above it comes or goes.
  ['pointerdown', 'mousedown', 'touchstart'].forEach(function (what) {
    map.canvas.addEventListener(what, function () { cy.resize(); }, { capture: true, passive: true });
  });

  /* draws these, or all */
  map.draw = function (within) {
    map.within = within;
    map.show(map.data.view);
    map.arrange();
    map.fit();
  };
  map.on('begun', function () {
    if (!map.askFirst || !map.askFirst()) { map.draw(null); }
  });
});
