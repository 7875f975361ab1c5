"use strict";
/* The dossier's script: filters, keys, permalinks, copying, decisions. One listener for each kind of event, no work for
   each card at load. Words of documents reach the page as text alone. */
(() => {
  const root = document.documentElement;
  const review = document.body.dataset.view === "review";
  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const cards = () => all("#claims article.card");
  const shownCards = () => cards().filter((card) => !card.hidden);

  const make = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const button = (words, attributes = {}) => make("button", { type: "button", ...attributes }, words);
  const tell = (words) => {
    const told = find("#told");
    if (told) told.textContent = words;
  };

  /* What is remembered. A page opened from a disk may be refused all storage: then it lasts as long as the page. */
  const memory = new Map();
  const remembered = (key) => {
    try {
      return localStorage.getItem(key) ?? memory.get(key) ?? null;
    } catch {
      return memory.get(key) ?? null;
    }
  };
  const remember = (key, value) => {
    memory.set(key, value);
    try {
      localStorage.setItem(key, value);
    } catch {
      /* refused or full: the page alone knows */
    }
  };

  /* Theme */
  const THEMES = ["as the system", "light", "dark"];
  let theme = THEMES.includes(remembered("sicut.theme")) ? remembered("sicut.theme") : THEMES[0];
  const themeButton = button("", { "data-action": "theme" });
  const wear = () => {
    if (theme === THEMES[0]) delete root.dataset.theme;
    else root.dataset.theme = theme;
    themeButton.textContent = `Colours: ${theme}`;
  };

  /* Filters */
  const KINDS = ["quotation", "reference", "count", "quantity", "date", "name", "absence", "finding"];
  const form = find("form.filters");
  const shownLine = make("span", { class: "shown-count", "aria-live": "polite" });
  const kindSelect = make("select", { name: "kind" }, make("option", { value: "" }, "all"));
  kindSelect.append(...KINDS.map((kind) => make("option", { value: kind }, kind)));
  const words = new WeakMap();
  const wordsOf = (card) => {
    if (!words.has(card)) words.set(card, folded(card.textContent));
    return words.get(card);
  };
  const folded = (text) => text.normalize("NFKC").toLocaleLowerCase();
  const field = (name) => (form ? find(`[name=${name}]`, form) : null);
  const boxes = () => (form ? all("input[name=state]", form) : []);
  const toggles = () => all("ul.counts button[data-state]");

  const filtered = () => {
    const asked = boxes();
    const states = new Set(asked.filter((box) => box.checked).map((box) => box.value));
    const [rule, kind, query] = ["rule", "kind", "q"].map((name) => field(name)?.value ?? "");
    const wanted = folded(query.trim());
    const list = cards();
    let left = 0;
    for (const card of list) {
      const fits =
        (!card.dataset.state || !asked.length || states.has(card.dataset.state)) &&
        (!rule || (card.dataset.rules ?? "").split(" ").includes(rule)) &&
        (!kind || card.dataset.kind === kind) &&
        (!wanted || wordsOf(card).includes(wanted));
      if (card.hidden === fits) card.hidden = !fits;
      left += fits ? 1 : 0;
    }
    shownLine.textContent = `${left} of ${list.length} shown`;
    for (const toggle of toggles()) toggle.setAttribute("aria-pressed", String(states.has(toggle.dataset.state)));
  };
  const lift = () => {
    for (const box of boxes()) box.checked = true;
    for (const name of ["rule", "kind", "q"]) if (field(name)) field(name).value = "";
    filtered();
  };
  let waiting = 0;
  const filterSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(filtered, 120);
  };

  /* Decisions on findings: kept here, to be copied out; the review page sends them to its server instead. */
  const DECIDED = { accept: "accepted", dismiss: "dismissed" };
  const STORE = "sicut.decisions";
  const fingerprint = (finding) => finding.id.slice(2, 66);
  const read = () => {
    try {
      const held = JSON.parse(remembered(STORE) ?? "{}");
      return held && typeof held === "object" && !Array.isArray(held) ? held : {};
    } catch {
      return {};
    }
  };
  const recordOf = (held, key) => (Object.hasOwn(held, key) && typeof held[key] === "object" ? (held[key] ?? {}) : {});
  const findingsWith = (key) =>
    /^[0-9a-f]{1,64}$/.test(key) ? all(`li.finding[id^="f-${key}"]`).filter((one) => fingerprint(one) === key) : [];
  const seenLine = make("span", { class: "seen-count" });
  const isOpen = (finding) => !("allowed" in finding.dataset);

  const showDecision = (key, record) => {
    for (const finding of findingsWith(key)) {
      find("p.decision", finding)?.remove();
      const parts = [];
      if (DECIDED[record.decision]) parts.push(DECIDED[record.decision] + (record.reason ? `: ${record.reason}` : ""));
      if (record.note) parts.push(`note: ${record.note}`);
      if (parts.length) finding.append(make("p", { class: "decision", dir: "auto" }, `Here ${parts.join("; ")}`));
    }
  };
  const countSeen = () => {
    const held = read();
    const open = all("li.finding").filter(isOpen);
    const seen = open.filter((finding) => DECIDED[recordOf(held, fingerprint(finding)).decision]);
    seenLine.textContent = open.length ? `${seen.length} of ${open.length} seen to` : "";
  };
  const decide = (finding, change) => {
    const held = read();
    const key = fingerprint(finding);
    const record = { ...recordOf(held, key), ...change };
    if (!record.decision && record.copied) record.decision = "withdraw"; /* the file has the line: it needs another */
    if (!record.decision && !record.note) delete held[key];
    else held[key] = record;
    remember(STORE, JSON.stringify(held));
    showDecision(key, record);
    countSeen();
  };
  /* The words of a card's claim, from the card or else from the report, without what is there for screen readers. */
  const claimed = (card) => {
    const own = find("p.words", card);
    if (own || !card.dataset.claim) return own?.textContent ?? "";
    const pieces = all(`#report a.claim[data-claim="${CSS.escape(card.dataset.claim)}"]`).map((piece) => {
      const copied = piece.cloneNode(true);
      for (const hidden of all(".vh", copied)) hidden.remove();
      return copied.textContent;
    });
    return pieces.join("");
  };
  const decisionLines = () => {
    const held = read();
    const lines = [];
    const done = new Set();
    for (const finding of all("li.finding")) {
      const key = fingerprint(finding);
      const record = recordOf(held, key);
      if (done.has(key)) continue;
      done.add(key);
      const line = (decision, reason) =>
        JSON.stringify({
          version: 1,
          fingerprint: key,
          decision,
          reason: String(reason ?? ""),
          who: "",
          sources: finding.dataset.sources ?? "",
          code: finding.dataset.code ?? "",
          text: claimed(finding.closest("article.card")),
        });
      if (DECIDED[record.decision] || record.decision === "withdraw") lines.push(line(record.decision, record.reason));
      if (DECIDED[record.decision]) held[key] = { ...record, copied: true };
      if (record.note) lines.push(line("note", record.note));
    }
    remember(STORE, JSON.stringify(held));
    return lines;
  };

  /* Copying */
  const copy = async (text, what) => {
    try {
      await navigator.clipboard.writeText(text);
      tell(`${what} copied`);
    } catch {
      const area = make("textarea", { class: "vh", readonly: "", "aria-hidden": "true", tabindex: "-1" });
      const before = document.activeElement;
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      before?.focus({ preventScroll: true });
      tell(done ? `${what} copied` : `Copying was refused: ${text}`);
    }
  };

  const copyable = (pressed) => {
    if (pressed.dataset.copy) return pressed.dataset.copy;
    const whole = pressed.parentElement.cloneNode(true);
    for (const inner of all("button", whole)) inner.remove();
    return whole.textContent.trim();
  };

  /* The current card, and the claim in the report that belongs to it */
  let current = null;
  const scrolls = (pane) => pane && pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY !== "visible";
  /* Within its pane alone: the window stays. Twice, since blocks out of sight have only a guessed height. */
  const centre = (element, pane) => {
    if (!scrolls(pane)) return;
    for (let round = 0; round < 2; round += 1) {
      const [here, frame] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
      pane.scrollTop += here.top - frame.top - (frame.height - here.height) / 2;
    }
  };
  const actions = make("div", { class: "actions", role: "group", "aria-label": "This item" });
  const step = (card, finding) => {
    for (const marked of all(".current")) marked.classList.remove("current");
    current = card;
    if (!card) return;
    card.classList.add("current");
    const claim = card.dataset.claim ? document.getElementById(`at-${card.dataset.claim}`) : null;
    if (claim) {
      for (const piece of all(`#report a.claim[data-claim="${CSS.escape(card.dataset.claim)}"]`)) piece.classList.add("current");
      centre(claim, find("#report"));
    }
    if (!actions.childElementCount) fillActions();
    for (const one of all("[data-action=accept],[data-action=dismiss],[data-action=note]", actions))
      one.hidden = review || !find("li.finding", card);
    card.append(actions);
    card.scrollIntoView({ block: "nearest" });
    finding?.scrollIntoView({ block: "nearest" });
  };
  const go = (card, finding = null) => {
    step(card, finding);
    card.focus({ preventScroll: true });
  };
  const fillActions = () => {
    actions.append(
      button("Accept", { "data-action": "accept" }),
      button("Dismiss", { "data-action": "dismiss" }),
      button("Note", { "data-action": "note" }),
      button("Context", { "data-action": "open" }),
      button("Copy link", { "data-action": "link" }),
    );
  };
  const move = (by) => {
    const list = shownCards();
    if (!list.length) return tell("Nothing is shown");
    const at = current ? list.indexOf(current) : -1;
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by;
    if (next < 0 || next >= list.length) return tell(by > 0 ? "This is the last item" : "This is the first item");
    go(list[next]);
    return undefined;
  };

  /* Permalinks */
  const arrive = () => {
    let name = "";
    try {
      name = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    const target = /^(f-|c\d|x\d)/.test(name) ? document.getElementById(name) : null;
    const card = target?.closest("article.card");
    if (!card) return;
    if (card.hidden) {
      lift();
      tell("The filter was lifted to show this item");
    }
    go(card, target === card ? null : target);
  };

  /* What the keys and buttons do */
  const mine = () => {
    if (!current || current.hidden) tell("No item is chosen: press j");
    return current && !current.hidden ? current : null;
  };
  const chosen = (card) => {
    const target = location.hash.startsWith("#f-") ? document.getElementById(location.hash.slice(1)) : null;
    if (target && card.contains(target)) return target;
    return all("li.finding", card).find(isOpen) ?? find("li.finding", card);
  };
  const hook = (card, decision) => {
    const held = find("form.decision", card);
    if (!held) return tell("There is nothing to decide here");
    const reason = find("[name=reason],textarea,input[type=text]", held);
    const press = find(`[data-decision=${decision}]`, held);
    if (reason && (!press || !reason.value.trim())) reason.focus();
    else press?.click();
    return undefined;
  };
  const ask = (decision) => {
    const card = mine();
    if (!card) return;
    if (review) {
      hook(card, decision);
      return;
    }
    const finding = chosen(card);
    if (!finding) {
      tell("There is nothing to decide here");
      return;
    }
    find("form.reason", card)?.remove();
    const record = recordOf(read(), fingerprint(finding));
    const title = { accept: "Accept, because", dismiss: "Dismiss, because", note: "Note" }[decision];
    const input = make("input", { type: "text", name: "reason", dir: "auto", maxlength: "1000" });
    input.value = decision === "note" ? (record.note ?? "") : record.decision === decision ? (record.reason ?? "") : "";
    const asked = make(
      "form",
      { class: "reason", "data-decision": decision, "data-finding": finding.id },
      make("label", {}, `${title} `, input),
      make("button", {}, "Keep"),
      button("Withdraw", { "data-action": "withdraw" }),
      button("Cancel", { "data-action": "cancel" }),
    );
    finding.append(asked);
    input.focus();
  };
  const answered = (asked, keep) => {
    const finding = document.getElementById(asked.dataset.finding);
    const decision = asked.dataset.decision;
    const words = keep ? find("input", asked).value.trim() : "";
    if (finding && decision === "note") decide(finding, { note: words });
    else if (finding) decide(finding, keep ? { decision, reason: words } : { decision: "", reason: "" });
    tell(keep ? (decision === "note" ? "The note is kept" : `${DECIDED[decision]}; kept in this browser`) : "Withdrawn");
    leave(asked);
  };
  const leave = (asked) => {
    const card = asked.closest("article.card");
    asked.remove();
    card?.focus({ preventScroll: true });
  };
  const open = () => {
    const card = mine();
    const held = card && (find("details.context, figure details", card) ?? find("details:not(.cite)", card) ?? find("details", card));
    if (!card) return;
    const picture = find("figure.page", card);
    if (picture) picture.scrollIntoView({ block: "nearest" });
    else if (held) held.open = !held.open;
    tell(picture ? "The page picture" : held ? (held.open ? "Opened" : "Closed") : "There is nothing more to open here");
  };
  const info = () => {
    const card = mine();
    const finding = card && chosen(card);
    if (!card) return;
    if (!finding) {
      tell("No rule objects to this item");
      return;
    }
    const shown = find("p.rule", finding);
    if (shown) {
      shown.remove();
      return;
    }
    const code = finding.dataset.code;
    const text = document.getElementById(`rule-${code}`)?.textContent ?? `What ${code} flags: sicut rule ${code}`;
    finding.append(make("p", { class: "rule" }, text));
    tell(text);
  };
  const help = () => find("#help")?.showModal?.();
  const link = () => {
    const card = mine();
    const finding = card && chosen(card);
    if (card) copy(`${location.href.split("#")[0]}#${finding ? finding.id : card.id}`, "The link");
  };

  let keys = remembered("sicut.keys") !== "off";
  const keyBox = make("input", { type: "checkbox", name: "keys" });
  const ACTIONS = {
    accept: () => ask("accept"),
    dismiss: () => ask("dismiss"),
    note: () => ask("note"),
    open,
    link,
    help,
    theme: () => {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      remember("sicut.theme", theme);
      wear();
    },
    lift: () => {
      lift();
      tell("All filters are lifted");
    },
    decisions: () => {
      const lines = decisionLines();
      if (lines.length) copy(`${lines.join("\n")}\n`, `${lines.length === 1 ? "1 line" : `${lines.length} lines`} for .sicut/decisions.jsonl`);
      else tell("Nothing is decided yet");
    },
  };
  const KEYS = {
    j: () => move(1),
    k: () => move(-1),
    n: ACTIONS.note,
    o: open,
    a: ACTIONS.accept,
    d: ACTIONS.dismiss,
    i: info,
    "/": () => field("q")?.focus(),
    "?": help,
  };

  const strips = (event, tick) => {
    const right = document.body.dataset.panes === "mirrored" ? -1 : 1;
    const by = { ArrowRight: right, ArrowDown: 1, ArrowLeft: -right, ArrowUp: -1 }[event.key];
    if (!by) return;
    const ticks = all("nav.strip a.tick");
    const next = ticks[ticks.indexOf(tick) + by];
    if (!next) return;
    event.preventDefault();
    tick.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target;
    const asked = target.closest?.("form.reason");
    if (event.key === "Escape") {
      if (asked) leave(asked);
      else if (target === field("q")) {
        event.preventDefault(); /* or the field would be emptied */
        (current ?? find("#claims"))?.focus({ preventScroll: true });
      }
      return;
    }
    if (target.closest?.("input:not([type=checkbox]),textarea,select,[contenteditable],dialog") || find("dialog[open]")) return;
    if (target.closest?.("nav.strip a.tick")) strips(event, target.closest("a.tick"));
    if (!keys || !Object.hasOwn(KEYS, event.key) || event.defaultPrevented) return;
    event.preventDefault();
    KEYS[event.key]();
  });

  document.addEventListener("click", (event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const act = target.closest("button[data-action]");
    const copies = target.closest("button[data-copy]");
    const toggle = target.closest("ul.counts button[data-state]");
    const bar = target.closest("figure.barcodes g[data-claim]");
    const card = target.closest("article.card");
    if (act?.dataset.action === "cancel") leave(act.closest("form"));
    else if (act?.dataset.action === "withdraw") answered(act.closest("form"), false);
    else if (act && Object.hasOwn(ACTIONS, act.dataset.action)) ACTIONS[act.dataset.action]();
    else if (copies) copy(copyable(copies), CITED[copies.closest("p")?.dataset.cite] ?? "The words");
    else if (toggle) {
      const box = boxes().find((one) => one.value === toggle.dataset.state);
      if (box) box.checked = !box.checked;
      filtered();
    } else if (bar) location.hash = bar.dataset.claim;
    else if (target.closest("#help button")) {
      event.preventDefault();
      find("#help").close();
    } else if (card && card !== current && !target.closest("a,button,summary,input,textarea,select,label")) step(card);
    const again = target.closest('a[href^="#"]');
    if (again && again.getAttribute("href") === location.hash) arrive();
  });

  document.addEventListener("submit", (event) => {
    if (event.target === form) {
      event.preventDefault();
      filtered();
      if (event.submitter === null && shownCards().length) go(shownCards()[0]);
    }
    if (!event.target.matches("form.reason")) return;
    event.preventDefault();
    answered(event.target, true);
  });
  document.addEventListener("input", (event) => {
    if (event.target === field("q")) filterSoon();
  });
  document.addEventListener("change", (event) => {
    if (event.target === keyBox) {
      keys = keyBox.checked;
      remember("sicut.keys", keys ? "on" : "off");
      tell(keys ? "Keys are on" : "Keys are off");
    } else if (form?.contains(event.target)) filtered();
  });
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest?.("article.card");
    if (card && card !== current) step(card);
  });
  const CITED = { footnote: "The footnote", fragment: "The address", key: "The citation" };
  document.addEventListener(
    "toggle",
    (event) => {
      if (!event.target.matches?.("details.cite") || !event.target.open) return;
      for (const way of all("p[data-cite]", event.target)) {
        const name = CITED[way.dataset.cite] ?? "The words";
        if (!find("button[data-copy]", way)) way.append(" ", button("Copy", { "data-copy": "", "aria-label": `Copy: ${name}` }));
      }
    },
    true,
  );
  window.addEventListener("hashchange", arrive);
  window.addEventListener("storage", (event) => {
    if (event.key !== STORE) return;
    const held = read();
    for (const finding of all("li.finding")) showDecision(fingerprint(finding), recordOf(held, fingerprint(finding)));
    countSeen();
  });

  /* The page as it opens */
  wear();
  if (form) {
    form.hidden = false;
    keyBox.checked = keys;
    const tools = make("div", { class: "tools" }, shownLine, " ", button("Show all", { "data-action": "lift" }), " ");
    if (!review) tools.append(seenLine, " ", button("Copy decisions", { "data-action": "decisions" }), " ");
    tools.append(
      themeButton,
      " ",
      make("label", {}, keyBox, " Keys"),
      " ",
      button("Help", { "data-action": "help" }),
    );
    if (!field("kind")) field("rule")?.closest("label")?.after(make("label", {}, "Kind ", kindSelect));
    form.append(tools);
  }
  for (const count of all("ul.counts > li[data-state]")) {
    const toggle = button("", { "data-state": count.dataset.state, "aria-pressed": "true" });
    toggle.append(...count.childNodes);
    count.append(toggle);
  }
  for (const [at, tick] of all("nav.strip a.tick").entries()) tick.setAttribute("tabindex", at ? "-1" : "0");
  if (form) filtered();
  if (!review) {
    for (const [key, record] of Object.entries(read())) if (record && typeof record === "object") showDecision(key, record);
    countSeen();
  }
  root.dataset.scripted = "";
  arrive();
})();
