/* The peer map: begins, keeps what is shown, and tells the parts that stand beside this file. Each part is a
   function in peerMap.parts that is given the map and may add to it. Without scripts the tables show the same. */
(function () {
  'use strict';

  var peerMap = window.peerMap = window.peerMap || { parts: [] };
  var WIDTH = 1000;  /* the sheet, in units of the picture; a spot is a share of it */
  var HEIGHT = 700;
  var ROOM = 60;     /* points that have room on it; for more the sheet is larger */

  function begin() {
    var frame = document.querySelector('.peer-map');
    var canvas = document.getElementById('canvas');
    if (!frame || !canvas || typeof window.cytoscape !== 'function') { return; }
    var data = JSON.parse(canvas.dataset.map);
    var map = {
      frame: frame,
      canvas: canvas,
      data: data,
      words: JSON.parse(canvas.dataset.words),
      day: data.day,
      hooks: {}
    };

    map.on = function (what, act) { (map.hooks[what] = map.hooks[what] || []).push(act); };
    map.tell = function (what, about) { (map.hooks[what] || []).forEach(function (act) { act(about); }); };
    /* what is said at about the same time is said together */
    var saying = [];
    map.say = function (text) {
      var live = frame.querySelector('.spoken');
      if (!text) { return; }
      saying.push(text);
      if (saying.length > 1) { return; }
      live.textContent = '';
      window.setTimeout(function () { live.textContent = saying.join(' '); saying = []; }, 60);
    };
    map.word = function (key) {
      var args = Array.prototype.slice.call(arguments, 1);
      return (map.words[key] || '').replace(/\{(\d)\}/g, function (all, at) {
        return typeof args[at] === 'number' ? args[at].toLocaleString('en-GB') : args[at];
      });
    };
    map.element = function (name, attributes, children) {
      var made = document.createElement(name);
      Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
      (children || []).forEach(function (child) {
        made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
      });
      return made;
    };
    map.date = function (iso) {
      return new Date(iso + 'T12:00:00Z').toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    };
    var larger = Math.sqrt(Math.max(1, data.view.points.length / ROOM));
    map.size = { width: WIDTH * larger, height: HEIGHT * larger };
    map.spot = function (node) {
      return { x: clamp(node.position('x') / map.size.width), y: clamp(node.position('y') / map.size.height) };
    };
    map.place = function (node, spot) { node.position({ x: spot.x * map.size.width, y: spot.y * map.size.height }); };

    function clamp(share) { return Math.min(1, Math.max(0, share)); }

    peerMap.parts.forEach(function (part) { part(map); });
    map.tell('begun');
    frame.dataset.ready = 'yes';
    peerMap.map = map;
  }

  if (document.readyState === 'complete') { begin(); } else { window.addEventListener('load', begin); }
}());
