// Pictures of the overview. Each is SVG with a table of the same numbers below, for those who do not see it.

const CELL = 34;

function picture(title, width, height, ...children) {
  const name = freshIdentifier();
  return shape("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-labelledby": name, class: "picture broad" },
    shape("title", { id: name }, title), children);
}

function svgText(x, y, text, properties) {
  return shape("text", { x, y, ...properties }, text);
}

/** How strong a colour a number gets: 0 to 4. */
function strength(count, most) {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 4));
}

/** The numbers of a picture, as a table that can be opened. */
function numbersBelow(caption, headings, rows) {
  return element("details", {}, element("summary", {}, t("asTable")), table(caption, headings, rows));
}

/** Overlapping pairs between plans; a cell leads to its pairs. */
function matrixPicture() {
  const plans = data.plans;
  const counts = plans.map(() => plans.map(() => 0));
  for (const pair of data.pairs) {
    if (!pair.isLikely) continue;
    const [one, other] = [data.items[pair.a].plan, data.items[pair.b].plan].sort((left, right) => left - right);
    counts[one][other] += 1;
  }
  const most = Math.max(1, ...counts.flat());
  const [left, size] = [48, 64];
  const cells = plans.map((plan, row) => plans.map((other, column) => column < row ? null : matrixCell(row, column, counts[row][column], most, left, size)));
  const names = plans.map((plan, index) => [
    svgText(left - 8, 30 + size * index + size / 2, "KH" + (index + 1), { "text-anchor": "end", class: "label" }),
    svgText(left + size * index + size / 2, 20, "KH" + (index + 1), { "text-anchor": "middle", class: "label" }),
  ]);
  const [width, height] = [left + size * plans.length + 4, 30 + size * plans.length];
  // A group and not an image: its cells are links.
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": t("matrixTitle"), class: "picture" }, names, cells);
  return element("section", { class: "card" },
    element("h2", {}, t("matrixTitle")), element("p", { class: "faint" }, t("matrixHint")),
    element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("matrixTitle") }, svg),
    element("ol", { class: "legend" }, plans.map((plan, index) => element("li", {}, element("b", {}, "KH" + (index + 1)), " ", saidBriefly(plan.title)))),
    numbersBelow(t("matrixTitle"), [t("plan"), ...plans.map((plan, index) => "KH" + (index + 1))],
      plans.map((plan, row) => ["KH" + (row + 1), ...plans.map((other, column) => number(counts[Math.min(row, column)][Math.max(row, column)]))])));
}

function matrixCell(row, column, count, most, left, size) {
  const [x, y] = [left + size * column, 30 + size * row];
  const level = strength(count, most);
  const words = t("matrixCell", { count, first: "KH" + (row + 1), second: "KH" + (column + 1) });
  const marks = [
    shape("rect", { x: x + 2, y: y + 2, width: size - 4, height: size - 4, rx: 6, class: "heat heat-" + level }),
    svgText(x + size / 2, y + size / 2 + 6, number(count), { "text-anchor": "middle", class: "count on-heat-" + level }),
  ];
  if (count === 0) return marks;
  return shape("a", { href: `#/decide?plans=${row}-${column}`, "aria-label": words }, shape("title", {}, words), marks);
}

/** How many overlapping pairs there are for each two agencies that lead their tasks. */
function pairsOfAgencies() {
  const counts = new Map();
  for (const pair of data.pairs) {
    if (!pair.isLikely) continue;
    const couples = new Set();
    for (const one of data.items[pair.a].leads || []) {
      for (const other of data.items[pair.b].leads || []) couples.add(Math.min(one, other) + "-" + Math.max(one, other));
    }
    for (const couple of couples) counts.set(couple, (counts.get(couple) || 0) + 1);
  }
  return counts;
}

/** Overlapping pairs between agencies, of the agencies with most; a cell leads to its pairs. */
function agencyMatrixPicture() {
  const counts = pairsOfAgencies();
  if (!counts.size) return null;
  const totals = new Map();
  for (const [couple, count] of counts) {
    for (const agency of new Set(couple.split("-").map(Number))) totals.set(agency, (totals.get(agency) || 0) + count);
  }
  const shown = [...totals].sort(([one, left], [other, right]) => right - left || one - other).slice(0, 12).map(([agency]) => agency);
  const countOf = (row, column) => counts.get(Math.min(shown[row], shown[column]) + "-" + Math.max(shown[row], shown[column])) || 0;
  const most = Math.max(...counts.values());
  const [left, top] = [262, 26];
  const names = shown.map((agency, index) => [
    svgText(left - 8, top + CELL * index + 22, (index + 1) + ". " + visibleText(data.agencies[agency], 34), { "text-anchor": "end", class: "label" }),
    svgText(left + CELL * index + CELL / 2, 18, number(index + 1), { "text-anchor": "middle", class: "label" })]);
  const cells = shown.map((agency, row) => shown.map((other, column) => column < row ? null : agencyCell(agency, other, countOf(row, column), most, left + CELL * column, top + CELL * row)));
  const [width, height] = [left + CELL * shown.length + 4, top + CELL * shown.length + 4];
  const caption = t("agencyMatrixTitle");
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": caption, class: "picture broad" }, names, cells);
  return element("section", { class: "card wide" }, element("h2", {}, caption), element("p", { class: "faint" }, t("agencyMatrixHint")),
    element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption }, svg),
    numbersBelow(caption, [t("agency"), ...shown.map((agency, index) => number(index + 1))],
      shown.map((agency, row) => [(row + 1) + ". " + visibleText(data.agencies[agency], 80), ...shown.map((other, column) => number(countOf(row, column)))])));
}

function agencyCell(one, other, count, most, x, y) {
  const level = strength(count, most);
  const marks = [shape("rect", { x: x + 1, y: y + 1, width: CELL - 2, height: CELL - 2, rx: 4, class: "heat heat-" + level }),
    count ? svgText(x + CELL / 2, y + 22, number(count), { "text-anchor": "middle", class: "small-count on-heat-" + level }) : null];
  if (count === 0) return marks;
  const words = t("matrixCell", { count, first: visibleText(data.agencies[one], 60), second: visibleText(data.agencies[other], 60) });
  return shape("a", { href: `#/decide?agencies=${one}-${other}`, "aria-label": words }, shape("title", {}, words), marks);
}

/** How many tasks each agency leads, by the month in which they end. */
function loadPicture() {
  const rows = [...data.load].sort((left, right) => totalOf(right) - totalOf(left));
  const shown = rows.slice(0, 12);
  const most = Math.max(1, ...shown.flatMap((row) => row.months));
  const [left, top, height] = [232, 26, 28];
  const months = Array.from({ length: 12 }, (none, month) => svgText(left + CELL * month + CELL / 2, 18, number(month + 1), { "text-anchor": "middle", class: "label" }));
  const lines = shown.map((row, index) => {
    const y = top + height * index;
    return [svgText(left - 8, y + 19, visibleText(row.agency, 32), { "text-anchor": "end", class: "label" }),
      row.months.map((count, month) => [
        shape("rect", { x: left + CELL * month + 1, y: y + 1, width: CELL - 2, height: height - 2, rx: 4, class: "heat heat-" + strength(count, most) }),
        count ? svgText(left + CELL * month + CELL / 2, y + 19, number(count), { "text-anchor": "middle", class: "small-count on-heat-" + strength(count, most) }) : null,
      ])];
  });
  const caption = t("loadTitle");
  return element("section", { class: "card" }, element("h2", {}, caption), element("p", { class: "faint" }, t("loadHint")),
    element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
      picture(caption, left + CELL * 12 + 4, top + height * shown.length + 4, months, lines)),
    numbersBelow(caption, [t("agency"), ...Array.from({ length: 12 }, (none, month) => number(month + 1)), t("standing"), t("otherYear"), t("undated")],
      rows.map((row) => [saidBriefly(row.agency), ...row.months.map((count) => number(count)), number(row.standing), number(row.elsewhere), number(row.undated)])));
}

function totalOf(row) {
  return row.months.reduce((sum, count) => sum + count, 0) + row.standing + row.elsewhere + row.undated;
}

/** How many tasks end in each month of the year. */
function timelinePicture() {
  const months = Array.from({ length: 12 }, () => []);
  const year = data.year;
  for (const task of data.annual) {
    const end = /^(\d+)-(\d\d)/.exec(task.end || "");
    if (end && Number(end[1]) === year) months[Number(end[2]) - 1].push(task);
  }
  const most = Math.max(1, ...months.map((tasks) => tasks.length));
  const [left, width, height] = [34, 52, 190];
  const bars = months.map((tasks, month) => {
    const length = Math.round((tasks.length / most) * 140);
    const x = left + width * month;
    return [
      shape("rect", { x: x + 6, y: 160 - length, width: width - 12, height: Math.max(length, 1), rx: 3, class: "bar" }),
      svgText(x + width / 2, 152 - length, number(tasks.length), { "text-anchor": "middle", class: "label" }),
      svgText(x + width / 2, 180, number(month + 1), { "text-anchor": "middle", class: "label" }),
      month % 3 === 0 && month ? shape("line", { x1: x, y1: 12, x2: x, y2: 166, class: "quarter" }) : null,
    ];
  });
  const caption = t("timelineTitle", { year });
  return element("section", { class: "card" }, element("h2", {}, caption), element("p", { class: "faint" }, t("timelineHint")),
    element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
      picture(caption, left + width * 12 + 6, height, shape("line", { x1: left, y1: 160, x2: left + width * 12, y2: 160, class: "axis" }), bars)),
    element("details", {}, element("summary", {}, t("asTable")),
      table(caption, [t("month"), t("tasks")], months.map((tasks, month) => [number(month + 1), number(tasks.length)]))));
}
