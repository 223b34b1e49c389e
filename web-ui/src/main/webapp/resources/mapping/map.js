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
        label: box.parentNode.querySelector('span').dataset.word || '' };
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
    { selector: 'node', style: { label: 'data(label)', 'font-family': fonts, 'font-size': 18, 'font-weight': 600, color: '#1c2730',
      'text-valign': 'center', 'text-halign': 'center', width: 52, height: 52, 'background-color': '#fff', 'border-width': 2, 'border-color': '#1c2730' } },
    { selector: 'node[!member]', style: { 'border-style': 'dashed' } },
    { selector: 'node[kind = "PLACE"]', style: { shape: 'round-rectangle', 'border-style': 'solid', 'border-color': '#0a6570', 'background-color': '#e2f0f1', color: '#0a6570',
      width: function (node) { return Math.min(170, Math.max(70, node.data('label').length * 9 + 24)); },
      height: 44, 'text-wrap': 'ellipsis', 'text-max-width': 156, 'font-size': 16 } },
    { selector: 'edge', style: { 'curve-style': 'bezier', 'font-family': fonts, 'font-size': 14, 'font-weight': 600, 'text-rotation': 'autorotate',
      'text-background-color': '#fff', 'text-background-opacity': 0.9, 'text-background-padding': 2 } },
    { selector: 'edge[?oneWay]', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 1.3 } }
  ].concat(lineStyles(), [
    { selector: '.far', style: { opacity: 0.25 } },
    { selector: '.off', style: { display: 'none' } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': '#b36b00' } }
  ]);

  // The layout draws lots; from the same seed each time, so that the same map comes out the same way.
  function withoutChance(act) {
    var chance = Math.random;
    var seed = 42;
    Math.random = function () {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    try {
      act();
    } finally {
      Math.random = chance;
    }
  }

  // Cytoscape adds a style element of its own unless it finds one; the content security policy allows none,
  // and map.css says what it would say.
  var there = document.createElement('meta');
  there.id = '__________cytoscape_stylesheet';
  document.head.appendChild(there);

  var cy = window.cytoscape({
    container: canvas,
    elements: JSON.parse(canvas.dataset.picture),
    style: styles,
    minZoom: 0.2,
    maxZoom: 3,
    userZoomingEnabled: false, // the wheel scrolls the page; the buttons zoom
    boxSelectionEnabled: false,
    autounselectify: true,
    layout: { name: 'null' }
  });

  withoutChance(function () {
    cy.layout({ name: 'fcose', animate: false, randomize: true, quality: 'proof', padding: 30, nodeRepulsion: 14000, idealEdgeLength: 90,
      nodeSeparation: 100, nodeDimensionsIncludeLabels: true }).run();
  });

  function choose(id) {
    cy.elements().removeClass('chosen far');
    frame.querySelectorAll('.told').forEach(function (told) {
      told.classList.toggle('shown', told.dataset.told === id);
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
    whole: function () { cy.fit(undefined, 30); }
  };
  frame.querySelectorAll('[data-tool]').forEach(function (button) {
    button.addEventListener('click', tools[button.dataset.tool]);
  });
  window.addEventListener('resize', function () {
    cy.resize();
    cy.fit(undefined, 30);
  });
  cy.fit(undefined, 30);
  frame.dataset.ready = 'yes';
}());
