// Which tasks are one piece of work after what people decided: the rules of the engine, so that the page shows what a merge
// will make of a decision.

/** Pairs of items under one key whatever their order. */
function coupleKey(a, b) {
  return a < b ? a + "|" + b : b + "|" + a;
}

/** Items that are put together, never two that must stay apart. */
class Clusters {
  constructor() {
    this.home = new Map();
    this.members = [];
    this.apart = new Map();
  }

  separate(a, b) {
    for (const [one, other] of [[a, b], [b, a]]) {
      if (!this.apart.has(one)) this.apart.set(one, new Set());
      this.apart.get(one).add(other);
    }
  }

  cluster(item) {
    if (!this.home.has(item)) {
      this.home.set(item, this.members.length);
      this.members.push([item]);
    }
    return this.home.get(item);
  }

  join(a, b) {
    const [x, y] = [this.cluster(a), this.cluster(b)];
    if (x === y) return;
    for (const item of this.members[y]) this.home.set(item, x);
    this.members[x].push(...this.members[y]);
    this.members[y] = [];
  }

  mayJoin(a, b) {
    const [x, y] = [this.members[this.cluster(a)], this.members[this.cluster(b)]];
    return x.every((item) => !this.apart.has(item) || y.every((other) => !this.apart.get(item).has(other)));
  }
}

/** The groups after some links `{a, b, verdict}`: a map from each member of a group to all members, in order. */
function groupsAfter(links) {
  const clusters = new Clusters();
  const touched = new Set();
  for (const link of links) {
    touched.add(link.a).add(link.b);
    if (link.verdict === "same") clusters.join(link.a, link.b);
    else clusters.separate(link.a, link.b);
  }
  const groups = new Map();
  for (const group of data.groups) {
    if (!group.members.some((member) => touched.has(member))) {
      for (const member of group.members) groups.set(member, group.members);
      continue;
    }
    for (const [a, b] of likeliest(group.members)) if (clusters.mayJoin(a, b)) clusters.join(a, b);
  }
  for (const members of clusters.members) {
    if (members.length < 2) continue;
    const ordered = [...members].sort((left, right) => left - right);
    for (const member of ordered) groups.set(member, ordered);
  }
  return groups;
}

/** The pairs within a group, the likeliest first; a pair that is not listed has equal words. */
function likeliest(members) {
  const couples = [];
  members.forEach((a, index) => {
    for (const b of members.slice(index + 1)) couples.push([a, b]);
  });
  const weight = ([a, b]) => {
    const pair = data.pairOf.get(coupleKey(a, b));
    return pair ? pair.duplicate : 1;
  };
  return couples.sort((left, right) => weight(right) - weight(left) || left[0] - right[0] || left[1] - right[1]);
}

/** The decisions by which one item is the same as another, in order; null where they do not lead there. */
function chainOf(start, end, links) {
  const came = new Map([[start, []]]);
  const open = [start];
  while (open.length) {
    const item = open.shift();
    if (item === end) return came.get(item);
    for (const link of links) {
      if (link.verdict !== "same" || (link.a !== item && link.b !== item)) continue;
      const other = link.a === item ? link.b : link.a;
      if (came.has(other)) continue;
      came.set(other, [...came.get(item), link]);
      open.push(other);
    }
  }
  return null;
}

/** The link that stands against a verdict about two items; null where none does. */
function objectionTo(a, b, verdict, links) {
  const others = links.filter((link) => coupleKey(link.a, link.b) !== coupleKey(a, b));
  if (verdict !== "same") {
    const chain = chainOf(a, b, others);
    return chain && chain.length ? chain[0] : null;
  }
  const proposed = [...others, { a, b, verdict }];
  return others.find((link) => link.verdict !== "same" && chainOf(link.a, link.b, proposed)) || null;
}
