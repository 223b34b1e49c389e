// Draws the peer map with Cytoscape from the data in the page, and keeps picture, list and filters together.
(function () {
  'use strict';

  var frame = document.querySelector('.peer-map');
  var canvas = document.getElementById('canvas');
  if (!frame || !canvas || typeof window.cytoscape !== 'function') {
    return;
  }
  frame.dataset.drawn = 'yes';

  // How a line looks is read from its sample in the legend, so that legend and picture cannot differ.
  function lookOf(selector) {
    var style = window.getComputedStyle(frame.querySelector(selector + ' line'));
    var dashes = style.strokeDasharray === 'none' ? null : style.strokeDasharray.split(/[ ,]+/).map(parseFloat);
    return { colour: style.stroke, width: parseFloat(style.strokeWidth), dashes: dashes };
  }

  function lineStyles() {
    var rules = [];
    frame.querySelectorAll('[data-shows]').forEach(function (box) {
      var kind = box.dataset.shows;
      var look = lookOf('.line-' + kind);
      var rule = { 'line-color': look.colour, 'target-arrow-color': look.colour, color: look.colour, width: look.width,
        label: box.parentNode.querySelector('[data-word]').dataset.word };
      if (look.dashes) {
        rule['line-style'] = 'dashed';
        rule['line-dash-pattern'] = look.dashes;
      }
      rules.push({ selector: 'edge[kind = "' + kind + '"]', style: rule });
    });
    ['WEAK', 'SOME', 'STRONG'].forEach(function (strength) {
      rules.push({ selector: 'edge[strength = "' + strength + '"]', style: { width: lookOf('.wide-' + strength).width } });
    });
    return rules;
  }

  var fonts = window.getComputedStyle(document.body).fontFamily;
  var styles = [
    { selector: 'node', style: { label: 'data(label)', 'font-family': fonts, 'font-size': 15, 'font-weight': 600, color: '#1c2730',
      'text-valign': 'center', 'text-halign': 'center', width: 46, height: 46, 'background-color': '#fff', 'border-width': 2, 'border-color': '#1c2730' } },
    { selector: 'node[!member]', style: { 'border-style': 'dashed' } },
    { selector: 'node[kind = "PLACE"]', style: { shape: 'round-rectangle', 'border-style': 'solid', 'border-color': '#0a6570', 'background-color': '#e2f0f1', color: '#0a6570',
      width: 118, height: 44, 'text-wrap': 'ellipsis', 'text-max-width': 108, 'font-size': 13 } },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'font-family': fonts, 'font-size': 12, 'font-weight': 600, 'text-rotation': 'autorotate',
      'text-background-color': '#fff', 'text-background-opacity': 0.9, 'text-background-padding': 2 } },
    { selector: 'edge[?oneWay]', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 1.3 } }
  ].concat(lineStyles(), [
    { selector: '.far', style: { opacity: 0.25 } },
    { selector: '.off', style: { display: 'none' } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': '#b36b00' } }
  ]);

  // Everybody starts on a circle in the order of the list, so that the same map comes out the same way each time.
  function placed(picture) {
    picture.nodes.forEach(function (node, i) {
      var turn = 2 * Math.PI * i / picture.nodes.length;
      node.position = { x: 260 * Math.cos(turn), y: 200 * Math.sin(turn) };
    });
    return picture;
  }

  var cy = window.cytoscape({
    container: canvas,
    elements: placed(JSON.parse(canvas.dataset.picture)),
    style: styles,
    minZoom: 0.2,
    maxZoom: 3,
    userZoomingEnabled: false, // the wheel scrolls the page; the buttons zoom
    boxSelectionEnabled: false,
    autounselectify: true,
    layout: { name: 'fcose', animate: false, randomize: false, quality: 'default', padding: 36, nodeRepulsion: 9000, idealEdgeLength: 120, nodeSeparation: 120 }
  });

  function choose(id) {
    cy.elements().removeClass('chosen far');
    frame.querySelectorAll('.told').forEach(function (told) {
      told.classList.toggle('on', told.dataset.told === id);
    });
    frame.querySelectorAll('[data-point]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.point === id));
    });
    var node = id ? cy.getElementById(id) : cy.collection();
    if (node.nonempty()) {
      node.addClass('chosen');
      cy.elements().difference(node.closedNeighborhood()).addClass('far');
    }
  }

  cy.on('tap', function (event) {
    choose(event.target !== cy && event.target.isNode() ? event.target.id() : null);
  });
  frame.querySelectorAll('[data-point]').forEach(function (button) {
    button.addEventListener('click', function () {
      choose(button.getAttribute('aria-pressed') === 'true' ? null : button.dataset.point);
    });
  });
  frame.querySelectorAll('[data-shows]').forEach(function (box) {
    box.addEventListener('change', function () {
      cy.edges('[kind = "' + box.dataset.shows + '"]').toggleClass('off', !box.checked);
    });
  });

  function zoom(by) {
    cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 } });
  }
  var tools = {
    'in': function () { zoom(1.25); },
    out: function () { zoom(0.8); },
    whole: function () { cy.fit(undefined, 36); }
  };
  frame.querySelectorAll('[data-tool]').forEach(function (button) {
    button.addEventListener('click', tools[button.dataset.tool]);
  });
  window.addEventListener('resize', function () {
    cy.resize();
    cy.fit(undefined, 36);
  });
  cy.fit(undefined, 36);
  frame.dataset.ready = 'yes';
}());
