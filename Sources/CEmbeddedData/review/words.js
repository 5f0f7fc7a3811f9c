// The page's own words, in the language that is chosen. They come with the data: this file knows none.

let language = "vi";
let wordings = { vi: {}, en: {} };

/** The words of a key with its gaps filled: `t("progress", {done: 3, all: 40})`. */
function t(key, gaps) {
  const text = wordings[language][key] || key;
  return gaps ? text.replace(/\{(\w+)\}/g, (gap, name) => (name in gaps ? String(gaps[name]) : gap)) : text;
}

/** A sentence that the engine wrote in both languages. */
function sentence(pair) {
  return pair[language === "vi" ? 0 : 1];
}

function number(value, places = 0) {
  const text = value.toFixed(places);
  const [whole, fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
  return fraction ? grouped + (language === "vi" ? "," : ".") + fraction : grouped;
}

/** In whole percents, as the other reports have it: what is not quite certain is never shown as certain. */
function percent(value) {
  const rounded = Math.round(value * 100);
  return rounded === 100 && value < 1 ? ">99%" : number(rounded) + "%";
}

function signed(value) {
  return (value < 0 ? "−" : "+") + number(Math.abs(value), 1);
}

/** A level of a comparison: a share, or a word. */
function levelWords(level) {
  if (level === "") return "";
  const share = Number(level);
  return Number.isNaN(share) ? t("level." + level) : percent(share);
}

/** `25/3/2025` of `2025-03-25`, `01/02/2025` of `2025-02-01`: days below 10 and January and February have two digits. */
function dayWords(day) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day || "");
  if (!parts) return day || "";
  return language === "vi" ? `${parts[3]}/${Number(parts[2]) < 3 ? parts[2] : Number(parts[2])}/${parts[1]}` : day;
}

function fieldWords(field) {
  return t("field." + field);
}
