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
  const everywhere = document.getElementById("everywhere");
  const unsaid = new Set(everywhere.dataset.unsaid.split(" "));
  const rings = everywhere.dataset.rings.split(";").map(function (ring) { return ring.split(","); });
  const months = "january february march april may june july august september october november december".split(" ");
  const inWords = function (whole, day, month, year) { return months[month - 1] ? [Number(day), months[month - 1], year].join(" ") : whole; };
  const plain = function (text) {
    return " " + fold(text).replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, inWords).replace(/\bper ?cent\b/g, "%").replace(/[^\p{L}\p{N}.,%]+/gu, " ").replace(/ %/g, "%").replace(/[.,](?= |$)/g, "");
  };
  const stem = function (word) {
    if (word.length > 7) return word.slice(0, Math.max(6, word.length - 3));
    return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
  };
  const wordsOf = function (text) {
    const words = plain(text).split(" ").filter(Boolean);
    const telling = words.filter(function (word) { return !unsaid.has(word); });
    return (telling.length ? telling : words).map(function (word) {
      const like = rings.filter(function (ring) {
        return ring.some(function (other) { return other === word || stem(other) === stem(word); });
      });
      return [stem(word)].concat.apply([stem(word)], like).map(function (each) { return " " + each; });
    });
  };
  const matched = function (text, words) {
    return words.filter(function (forms) {
      return forms.some(function (form) { return text.includes(form); });
    }).length;
  };
  const filters = [];
  tables.forEach(function (table) {
    const section = table.closest("section");
    const name = section.querySelector("h2").textContent.trim();
    const rows = Array.from(table.tBodies[0].rows);
    const texts = rows.map(function (row) { return plain(row.textContent + " " + (row.dataset.find || "")); });
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
    const most = function (words) {
      return Math.max.apply(null, texts.map(function (text) { return matched(text, words); }));
    };
    const filter = function (least) {
      const words = wordsOf(input.value);
      const needed = least === undefined ? words.length : least;
      let shown = 0;
      rows.forEach(function (row, place) {
        row.hidden = words.length > 0 && (needed === 0 || matched(texts[place], words) < needed);
        shown += row.hidden ? 0 : 1;
      });
      told.textContent = !words.length ? "" : shown ? shown + " of " + rows.length : "none here; try fewer words, or the whole page";
      const count = document.getElementById("count-" + section.id.slice(5));
      if (count) count.textContent = words.length ? shown + " of " + rows.length : rows.length;
      return shown;
    };
    input.addEventListener("input", function () { filter(); });
    filters.push({ table: table, input: input, filter: filter, most: most, section: section });
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
  const box = everywhere.querySelector("input");
  const status = everywhere.querySelector("[role=status]");
  everywhere.hidden = false;
  box.addEventListener("input", function () {
    const words = wordsOf(box.value);
    filters.forEach(function (each) { each.input.value = box.value; });
    const found = Math.max.apply(null, filters.map(function (each) { return each.most(words); }).concat(0));
    const shown = filters.map(function (each) { return each.filter(words.length ? found : undefined); });
    const sum = shown.reduce(function (one, other) { return one + other; }, 0);
    if (!words.length) status.textContent = "";
    else if (!found) status.textContent = "no row has any of these words; try another";
    else status.textContent = (found < words.length ? "no row has all of these words; " + sum + " have " + found + " of them" : sum + (sum === 1 ? " row" : " rows")) + ": the contents say in which lists, Enter goes to the first";
  });
  box.addEventListener("keydown", function (event) {
    if (event.key !== "Enter") return;
    const first = filters.find(function (each) {
      return Array.from(each.table.tBodies[0].rows).some(function (row) { return !row.hidden; });
    });
    if (first) first.section.scrollIntoView();
  });
  const follow = function () {
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch (fault) { return; }
    const row = document.getElementById(name);
    if (!row || !row.hidden) return;
    filters.forEach(function (each) {
      if (each.table.contains(row)) {
        each.input.value = "";
        each.filter();
        box.value = "";
        status.textContent = "";
      }
    });
    row.scrollIntoView();
  };
  window.addEventListener("hashchange", follow);
  follow();
})();
