"use strict";
// Sorts and filters the tables, and shows the row that an address names. Without it all is read.
(function () {
  const tables = Array.from(document.querySelectorAll(".listing table.rows"));
  const keyOf = function (row, column) {
    const cell = row.cells[column];
    return cell.dataset.key === undefined ? cell.textContent.trim() : cell.dataset.key;
  };
  const compare = function (one, other) {
    const numbers = [one, other].map(Number);
    if (!numbers.some(Number.isNaN)) return numbers[0] - numbers[1];
    return one.localeCompare(other, "en", { numeric: true });
  };
  const sort = function (table, column, descending) {
    const body = table.tBodies[0];
    const rows = Array.from(body.rows).map(function (row, place) { return [keyOf(row, column), place, row]; });
    rows.sort(function (one, other) {
      if ((one[0] === "") !== (other[0] === "")) return one[0] === "" ? 1 : -1;
      return (descending ? -1 : 1) * compare(one[0], other[0]) || one[1] - other[1];
    });
    rows.forEach(function (each) { body.appendChild(each[2]); });
    Array.from(table.tHead.rows[0].cells).forEach(function (head, place) {
      if (place === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
  };
  const fold = function (text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/\u0142/g, "l").replace(/\u0141/g, "L").toLowerCase();
  };
  const unsaid = new Set("a an and are as at did do does for from had has have how in is it many much of on or the their there they to was were what when where which who whom whose why with".split(" "));
  const wordsOf = function (text) {
    const words = fold(text).replace(/[?!]/g, " ").replace(/\s*\bper ?cent\b/g, "%").split(/\s+/).filter(Boolean);
    const telling = words.filter(function (word) { return !unsaid.has(word); });
    return telling.length ? telling : words;
  };
  const has = function (text, word) {
    if (text.includes(word)) return true;
    if (word.length > 7) return text.includes(word.slice(0, Math.max(6, word.length - 3)));
    return word.length > 3 && word.endsWith("s") && text.includes(word.slice(0, -1));
  };
  const filters = [];
  tables.forEach(function (table) {
    const section = table.closest("section");
    const name = section.querySelector("h2").textContent.trim();
    const rows = Array.from(table.tBodies[0].rows);
    const texts = rows.map(function (row) { return fold(row.textContent + " " + (row.dataset.find || "")); });
    const box = document.createElement("p");
    box.className = "find";
    const label = document.createElement("label");
    const input = document.createElement("input");
    const told = document.createElement("span");
    input.type = "search";
    input.id = "find-" + section.id;
    label.htmlFor = input.id;
    label.textContent = "Find in " + name.toLowerCase();
    told.setAttribute("role", "status");
    told.className = "faint";
    const choice = document.createElement("select");
    choice.className = "sort";
    choice.setAttribute("aria-label", "Sort " + name.toLowerCase());
    choice.add(new Option("in the page's order", ""));
    box.append(label, input, told, choice);
    table.before(box);
    const filter = function () {
      const words = wordsOf(input.value);
      let shown = 0;
      rows.forEach(function (row, place) {
        row.hidden = !words.every(function (word) { return has(texts[place], word); });
        shown += row.hidden ? 0 : 1;
      });
      told.textContent = !words.length ? "" : shown ? shown + " of " + rows.length : "none here; try fewer words, or the whole page";
      const count = document.getElementById("count-" + section.id.slice(5));
      if (count) count.textContent = words.length ? shown + " of " + rows.length : rows.length;
      return shown;
    };
    input.addEventListener("input", filter);
    filters.push({ table: table, input: input, filter: filter });
    const reset = function () {
      rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
      Array.from(table.tHead.rows[0].cells).forEach(function (head) { head.removeAttribute("aria-sort"); });
    };
    Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
      if (head.hasAttribute("data-unsorted")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.from(head.childNodes));
      button.addEventListener("click", function () {
        const now = head.getAttribute("aria-sort");
        if (now === "descending") reset();
        else sort(table, column, now === "ascending");
      });
      head.append(button);
      choice.add(new Option("by " + head.textContent.trim().toLowerCase(), String(column)));
    });
    choice.addEventListener("change", function () {
      if (choice.value === "") reset();
      else sort(table, Number(choice.value), false);
    });
  });
  const everywhere = document.getElementById("everywhere");
  if (everywhere) {
    everywhere.hidden = false;
    const input = everywhere.querySelector("input");
    input.addEventListener("input", function () {
      const shown = filters.map(function (each) {
        each.input.value = input.value;
        return each.filter();
      });
      const sum = shown.reduce(function (one, other) { return one + other; }, 0);
      everywhere.querySelector("[role=status]").textContent = input.value.trim() ? sum + " rows; how many in each list is told below" : "";
    });
  }
  const follow = function () {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!row || !row.hidden) return;
    filters.forEach(function (each) {
      if (each.table.contains(row)) {
        each.input.value = "";
        each.filter();
      }
    });
    row.scrollIntoView();
  };
  window.addEventListener("hashchange", follow);
  follow();
})();
