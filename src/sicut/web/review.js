"use strict";
(() => {
  const body = document.body;
  const news = document.getElementById("news");
  const told = () => document.getElementById("told");
  const view = body.dataset.view;
  let start = body.dataset.start;
  let generation = Number(body.dataset.generation);
  let waiting = false;
  let refused = "";

  const say = (words) => {
    const place = told();
    if (place) place.textContent = words;
  };

  const announce = (words, act, label) => {
    news.textContent = words;
    if (act) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", act);
      news.append(" ", button);
    }
    news.hidden = !words;
  };

  const ask = (address, given) =>
    fetch(address, { credentials: "same-origin", redirect: "follow", ...given });

  // --- forms, made when their card comes into sight

  const unfold = (card) => {
    for (const later of card.querySelectorAll("noscript.later")) {
      const held = document.createElement("template");
      if (later.firstElementChild) held.content.append(...later.childNodes);
      else held.innerHTML = later.textContent;
      for (const field of held.content.querySelectorAll("[name=generation]")) field.value = String(generation);
      later.replaceWith(held.content);
    }
  };
  const sight = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        sight.unobserve(entry.target);
        unfold(entry.target);
      }
    },
    { rootMargin: "300px" },
  );
  const watchForms = () => {
    for (const later of document.querySelectorAll("noscript.later")) sight.observe(later.closest("article.card"));
  };

  // --- keeping the place while the page changes

  const writing = () => {
    const at = document.activeElement;
    if (at && at.closest && at.closest("form.decision") && at.value) return true;
    return [...document.querySelectorAll("form.decision input[name=reason]")].some((one) => one.value);
  };

  const first = (pane, choice) => {
    const top = pane ? Math.max(0, pane.getBoundingClientRect().top) : 0;
    for (const one of document.querySelectorAll(choice)) {
      const box = one.getBoundingClientRect();
      if (box.bottom > top + 1) return { id: one.id, finding: finding(one), offset: box.top };
    }
    return null;
  };

  const finding = (card) => {
    const found = card.querySelector && card.querySelector(".finding");
    return found ? found.id : "";
  };

  const scroller = (pane) => (pane && pane.scrollHeight > pane.clientHeight + 1 ? pane : document.scrollingElement);

  const place = () => {
    const pane = document.getElementById("claims");
    const at = document.activeElement;
    const form = at && at.closest ? at.closest("form.decision") : null;
    const card = at && at.closest ? at.closest("article.card") : null;
    return {
      card: first(pane, "article.card"),
      report: document.getElementById("report") ? document.getElementById("report").scrollTop : 0,
      focus: form ? form.dataset.finding : card ? finding(card) || card.id : "",
      name: form && at.name ? at.name : "",
    };
  };

  const restore = (kept) => {
    const report = document.getElementById("report");
    if (report) report.scrollTop = kept.report;
    if (kept.card) {
      const found = document.getElementById(kept.card.finding) || document.getElementById(kept.card.id);
      const card = found && (found.closest("article.card") || found);
      if (card) {
        const pane = scroller(document.getElementById("claims"));
        pane.scrollTop += card.getBoundingClientRect().top - kept.card.offset;
      }
    }
    if (kept.focus) {
      const held = document.getElementById(kept.focus);
      if (held && held.closest("article.card")) unfold(held.closest("article.card"));
      const form = document.querySelector(`form.decision[data-finding="${CSS.escape(kept.focus)}"]`);
      const target = (form && form.querySelector("[name=reason]")) || document.getElementById(kept.focus);
      const card = target && target.closest("article.card");
      const item = kept.name ? target : card || target;
      if (item) item.focus({ preventScroll: true });
    }
  };

  const swap = (fresh, choice) => {
    const now = document.querySelector(choice);
    const then = fresh.querySelector(choice);
    if (now && then) now.replaceWith(then);
  };

  // What the script of the dossier has added to the head of the page stays.
  const head = (fresh) => {
    const now = document.querySelector("header.top");
    const then = fresh.querySelector("header.top");
    if (!now || !then) return;
    const line = then.querySelector(".coverage");
    if (line) now.querySelector(".coverage").replaceWith(line);
    for (const count of then.querySelectorAll("ul.counts > li[data-state]")) {
      const mine = now.querySelector(`ul.counts > li[data-state="${count.dataset.state}"]`);
      if (mine) (mine.querySelector("button") || mine).replaceChildren(...count.childNodes);
    }
    for (const one of now.querySelectorAll(":scope > details")) one.remove();
    const filters = now.querySelector("form.filters");
    for (const one of then.querySelectorAll(":scope > details")) now.insertBefore(one, filters);
    if (filters) filters.elements.rule.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const cards = (fresh) => {
    const now = document.getElementById("claims");
    const then = fresh.getElementById("claims");
    if (!now || !then) return false;
    const before = [...now.querySelectorAll(":scope > article.card")];
    const after = [...then.querySelectorAll(":scope > article.card")];
    if (before.length !== after.length || before.some((one, n) => one.id !== after[n].id)) return false;
    const same = (one, other, part) =>
      [...one.querySelectorAll(part)].map((each) => each.textContent).join("\n") ===
      [...other.querySelectorAll(part)].map((each) => each.textContent).join("\n");
    before.forEach((one, n) => {
      if (!same(one, after[n], ".finding > p:not(.rule), .decided, .expired")) one.replaceWith(after[n]);
      else for (const field of one.querySelectorAll("[name=generation]")) field.value = fresh.body.dataset.generation;
    });
    return true;
  };

  const refresh = async () => {
    const answer = await ask("/review");
    if (!answer.ok || !answer.url.endsWith("/review")) {
      location.reload();
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const kept = place();
    const whole = fresh.body.dataset.run !== body.dataset.run;
    if (whole || !cards(fresh)) ["nav.strip", "main"].forEach((one) => swap(fresh, one));
    head(fresh);
    watchForms();
    generation = Number(fresh.body.dataset.generation);
    body.dataset.generation = String(generation);
    body.dataset.run = fresh.body.dataset.run;
    document.title = fresh.title;
    refused = "";
    announce("");
    restore(kept);
    waiting = false;
  };

  // --- what the server says

  const heard = (state) => {
    if (state.start !== start) {
      location.reload();
      return;
    }
    if (view === "run") {
      const stage = document.getElementById("stage");
      const running = state.phase === "running";
      if ((stage !== null) !== running || state.generation !== generation) location.reload();
      if (stage) {
        stage.textContent = state.stage;
        const bar = document.getElementById("progress");
        bar.max = state.total || 1;
        bar.value = state.done;
        document.getElementById("steps").textContent = `${state.done} of ${state.total}`;
      }
      return;
    }
    if (view !== "review") return;
    if (state.phase === "running") {
      announce(`A file has changed: checking again (${state.stage}).`);
      waiting = true;
    } else if (state.phase === "failed") {
      announce(`Not checked: ${state.error}. What you see is older.`);
    } else if (state.generation !== generation) {
      const act = () => refresh().then(() => say("The page is up to date."));
      if (writing()) announce(refused || "There is a newer check; what you are writing stays until you load it.", act, "Show it");
      else act();
    } else {
      if (waiting) announce("");
      waiting = false;
    }
  };

  const lost = (words) => {
    news.dataset.lost = "1";
    announce(words);
  };

  const poll = async () => {
    let answer = null;
    let state = null;
    try {
      answer = await ask("/state", { headers: { accept: "application/json" } });
      state = await answer.json();
    } catch {
      lost("sicut serve has ended: start it again, and open the address that it prints.");
    }
    if (state && !answer.ok) lost(state.error);
    if (state && answer.ok) {
      if (news.dataset.lost) {
        delete news.dataset.lost;
        announce("");
      }
      heard(state);
    }
    setTimeout(poll, view === "run" ? 300 : 1000);
  };

  // --- decisions

  const send = async (form, kind) => {
    const fields = new URLSearchParams(new FormData(form));
    fields.set("decision", kind);
    const answer = await ask(form.getAttribute("action"), {
      method: "POST",
      headers: { accept: "application/json" },
      body: fields,
    });
    const state = await answer.json();
    if (!answer.ok) {
      refused = state.error;
      announce(state.error);
      say(state.error);
      return;
    }
    form.reset();
    form.querySelector("[name=reason]").blur();
    const card = form.closest("article.card");
    if (card) card.focus({ preventScroll: true });
    await refresh();
    say({ accept: "Accepted.", dismiss: "Dismissed.", note: "Noted.", withdraw: "Withdrawn." }[kind] || "Done.");
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (view !== "review" || !form.matches || !form.matches("form.decision")) return;
    event.preventDefault();
    const pressed = event.submitter && event.submitter.value;
    const clicked = event.submitter && document.activeElement === event.submitter;
    send(form, clicked ? pressed : form.dataset.intent || pressed || "accept").catch(() =>
      announce("That was not kept: sicut serve does not answer."),
    );
  });

  const current = () => {
    const at = document.activeElement;
    const card = at && at.closest ? at.closest("article.card") : null;
    const marked = card || document.querySelector("#claims article.card.current:not([hidden])");
    if (marked) return marked;
    const seen = first(document.getElementById("claims"), "#claims article.card:not([hidden])");
    return seen ? document.getElementById(seen.id) : null;
  };

  // The script of the dossier has the other keys, and the box that switches all of them off.
  const keys = { a: "accept", d: "dismiss", n: "note" };
  const off = () => {
    const box = document.querySelector("input[name=keys]");
    return box !== null && !box.checked;
  };
  document.addEventListener(
    "keydown",
    (event) => {
      if (view !== "review" || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (!Object.hasOwn(keys, event.key) || off()) return;
      if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog") || document.querySelector("dialog[open]")) return;
      const card = current();
      const kind = keys[event.key];
      if (card) unfold(card);
      const forms = card ? [...card.querySelectorAll("form.decision")] : [];
      const form = forms.find((one) => `#${one.dataset.finding}` === location.hash) || forms.find((one) => one.querySelector(`[value=${kind}]`));
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!form || !form.querySelector(`[value=${kind}]`)) {
        say("There is nothing to decide here.");
        return;
      }
      for (const one of document.querySelectorAll("form.decision[data-intent]")) delete one.dataset.intent;
      form.dataset.intent = kind;
      form.querySelector("[name=reason]").focus();
      say(`${form.getAttribute("aria-label")}: write why, then Enter to ${kind}; Escape to leave.`);
    },
    true,
  );
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !event.target.closest("form.decision")) return;
    const card = event.target.closest("article.card");
    delete event.target.closest("form.decision").dataset.intent;
    if (card) card.focus();
  });

  // --- choosing

  const narrow = document.querySelector("[data-narrow]");
  if (narrow) {
    narrow.closest("[data-script]").hidden = false;
    narrow.addEventListener("input", () => {
      const wanted = narrow.value.toLowerCase();
      for (const row of document.querySelectorAll(".files li")) {
        row.hidden = !row.textContent.toLowerCase().includes(wanted) && !row.querySelector("input:checked");
      }
    });
  }
  watchForms();
  poll();
})();
