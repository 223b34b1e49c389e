/* Says the closeness while its slider moves. */
(function () {
  'use strict';

  document.addEventListener('DOMContentLoaded', function () {
    var slider = document.getElementById('closeness');
    var shown = document.getElementById('closeness-shown');
    slider.addEventListener('input', function () { shown.textContent = slider.value; });
  });
}());
