// What a script adds to pages that work without one. No framework; htmx saves drafts, this says how that went.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // The error summary has the focus when the page opens.
  document.querySelector("[data-focus]")?.focus();

  // A second submit within two seconds is ignored; the button stays enabled.
  const sent = new WeakMap();
  document.addEventListener("submit", (event) => {
    if (Date.now() - (sent.get(event.target) ?? 0) < 2000) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      sent.set(event.target, Date.now());
    }
  }, true);
  addEventListener("pageshow", (event) => event.persisted && all("form").forEach((form) => sent.delete(form)));

  // Drafts: <form data-autosave hx-post hx-trigger="change, input delay:1s, retry" hx-target="find [data-saved]">.
  const keyOf = (form) => "draft:" + form.getAttribute("action");
  const retries = new Map();
  const say = (form, name) => {
    const line = form.querySelector("[data-saved]");
    if (!line) return;
    line.dataset.kind = name ? "late" : "";
    if (name && line.dataset[name]) line.textContent = line.dataset[name];
  };
  const rest = (form) => {
    clearTimeout(retries.get(form));
    retries.delete(form);
  };
  const draft = (event) => event.detail.elt.closest?.("form[data-autosave]");
  const typed = (form) => [...new FormData(form)].filter(([, value]) => typeof value === "string");
  const keep = (form) => sessionStorage.setItem(keyOf(form), JSON.stringify(typed(form)));

  // Each sending has a number, so that an earlier one that comes later overwrites nothing.
  const turn = (form) => {
    const field = form.elements.turn;
    if (field) field.value = Number(field.value) + 1;
    return field?.value;
  };
  document.addEventListener("htmx:configRequest", (event) => {
    const form = draft(event);
    if (form?.elements.turn) event.detail.parameters.turn = turn(form);
  });
  document.addEventListener("submit", (event) => turn(event.target), true);

  const unreached = (event) => {
    const form = draft(event);
    if (!form) return;
    rest(form);
    keep(form);
    say(form, "offlineText");
    retries.set(form, setTimeout(() => window.htmx.trigger(form, "retry"), 5000));
  };
  for (const name of ["htmx:sendError", "htmx:timeout"]) document.addEventListener(name, unreached);
  document.addEventListener("htmx:responseError", (event) => {
    const form = draft(event);
    if (event.detail.xhr.status >= 500) return unreached(event);
    if (!form || event.detail.xhr.status !== 401) return;
    rest(form);
    keep(form);
    say(form, "signedOutText");
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = draft(event);
    if (!form || !event.detail.successful) return;
    rest(form);
    say(form, "");
    sessionStorage.removeItem(keyOf(form));
  });

  // What is typed while nothing can be saved is kept at once.
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.matches("[data-autosave]") && form.querySelector("[data-saved]")?.dataset.kind === "late") keep(form);
  });

  // After signing in again on the same path the words are back, and are saved once.
  const restore = (form) => {
    const pairs = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? "null");
    if (!pairs) return;
    for (const field of form.elements) {
      const values = pairs.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === "radio" || field.type === "checkbox") field.checked = values.includes(field.value);
      else if (field.name === "revision" && values.length) field.value = values[0]; // so that a newer text is not overwritten
      else if (values.length && !["hidden", "file", "submit"].includes(field.type)) field.value = values[0];
    }
    ask(form);
    window.htmx?.trigger(form, "retry");
  };
  addEventListener("DOMContentLoaded", () => setTimeout(() => all("form[data-autosave]").forEach(restore)));

  // <div data-only-if="name" data-any-of="a b">: asked only where that is chosen. What was typed there stays in the form.
  const ask = (form) => {
    for (const part of all("[data-only-if]", form)) {
      const controls = all(`[name="${CSS.escape(part.dataset.onlyIf)}"]`, form).filter((it) => !it.closest("[hidden]"));
      const chosen = controls.filter((it) => it.checked || it.tagName === "SELECT").map((it) => it.value);
      part.hidden = !part.dataset.anyOf.split(" ").some((one) => chosen.includes(one));
      part.querySelector(".hint").hidden = true;
    }
  };
  for (const form of new Set(all("[data-only-if]").map((part) => part.closest("form")))) {
    ask(form);
    form.addEventListener("change", () => ask(form));
  }

  // Digits choose a radio while a criterion has the focus, and go on to the next one; 0 is ten where ten is the most, the
  // hyphen is "cannot judge". Whoever used them finds the first open criterion of the next sheet in focus.
  const groupsOf = (form) => all("fieldset[data-digits]", form);
  const radioOf = (group) => group.querySelector("input:checked") ?? group.querySelector("input");
  document.addEventListener("keydown", (event) => {
    const group = event.target.closest?.("fieldset[data-digits]");
    if (!group?.form.dataset.keys || event.target.type !== "radio" || !/^[-0-9]$/.test(event.key)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const radio = (value) => all("input[type=radio]", group).find((input) => input.value === value);
    const chosen = event.key === "-" ? radio("none") : radio(event.key) ?? (event.key === "0" ? radio("10") : undefined);
    if (!chosen) return;
    event.preventDefault();
    chosen.click();
    localStorage.setItem("digits", "yes");
    const groups = groupsOf(group.form);
    const next = groups[groups.indexOf(group) + 1];
    (next ? radioOf(next) : group.form.querySelector("button:not([name])") ?? chosen).focus();
  });
  const keyed = document.querySelector("form[data-keys]");
  if (keyed && localStorage.getItem("digits") && !document.querySelector("[data-focus]")) {
    const open = groupsOf(keyed).find((group) => !group.querySelector("input:checked"));
    if (open) radioOf(open).focus({ preventScroll: true });
  }
  const list = document.getElementById("keys");
  document.addEventListener("keydown", (event) => {
    const writes = event.target.matches?.("textarea, select, input:not([type=radio], [type=checkbox])");
    if (event.key !== "?" || writes || !list || !keyed) return;
    list.open = true;
    list.querySelector("summary").focus();
  });

  // On a phone the entry and the form are one tap apart, and each keeps its place.
  const places = {};
  for (const link of all(".sheet-jump a")) {
    link.addEventListener("click", (event) => {
      const goal = document.querySelector(link.hash);
      const form = document.getElementById("scores");
      if (!goal || !form) return;
      event.preventDefault();
      const here = form.getBoundingClientRect().top < innerHeight / 2 ? "#scores" : "#entry";
      places[here] = scrollY;
      const place = here === link.hash ? undefined : places[link.hash];
      if (place === undefined) goal.scrollIntoView();
      else scrollTo(0, place);
      goal.focus({ preventScroll: true });
    });
  }

  // Moments also in the reader's own time; data-local is the sentence, {} the place of the time;
  // nothing is added for readers who live in data-zone.
  const language = document.documentElement.lang.replace(/^en$/, "en-GB");
  const clock = new Intl.DateTimeFormat(language, {
    day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short",
  });
  for (const time of all("time[data-local]")) {
    if (time.dataset.zone === clock.resolvedOptions().timeZone) continue;
    const local = document.createElement("span");
    local.className = "local-time";
    local.textContent = ` (${time.dataset.local.replace("{}", clock.format(new Date(time.dateTime)))})`;
    time.append(local);
  }

  // <table data-sortable>: a <th data-sort="number|text"> becomes a button; a cell may carry data-value.
  const sorted = new Map();
  const sort = (table, head, column) => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
    const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const compare = head.dataset.sort === "number" ? (a, b) => parseFloat(value(a)) - parseFloat(value(b)) : (a, b) => words.compare(value(a), value(b));
    all("th[aria-sort]", table).forEach((other) => other.removeAttribute("aria-sort"));
    sorted.set(table.caption?.textContent, { column, up });
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    table.tBodies[0].append(...[...table.tBodies[0].rows].sort((a, b) => (up ? compare(a, b) : compare(b, a))));
  };
  const sortable = (within) => {
    for (const table of all("table[data-sortable]", within)) {
      for (const head of all("thead th[data-sort]:not(:has(button))", table)) {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        button.addEventListener("click", () => sort(table, head, head.cellIndex));
        head.append(button);
      }
    }
  };
  sortable(document);
  // A part of a page that was looked at again stays sorted as it was.
  document.addEventListener("htmx:afterSettle", (event) => {
    sortable(event.target);
    for (const table of all("table[data-sortable]", event.target)) {
      const was = sorted.get(table.caption?.textContent);
      const head = was && table.tHead.rows[0].cells[was.column];
      if (!head || head.hasAttribute("aria-sort")) continue;
      if (!was.up) head.setAttribute("aria-sort", "ascending");
      sort(table, head, was.column);
    }
  });

  // An upload says how far it is. Without a script the same form sends itself.
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-upload]");
    const file = form?.elements.file.files[0];
    if (!file) return;
    event.preventDefault();
    const line = form.querySelector("[data-upload-line]");
    const [bar, words] = [line.querySelector("progress"), line.querySelector("[role=status]")];
    const tell = (text, at) => {
      line.hidden = false;
      bar.hidden = at === undefined;
      if (at !== undefined) bar.value = at;
      words.textContent = text.replace("{percent}", at);
    };
    if (file.size > Number(form.dataset.upload)) return tell(form.dataset.tooLarge);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      const at = Math.floor((loaded * 100) / total);
      tell(at < 100 ? form.dataset.sending : form.dataset.checking, at);
    };
    request.onerror = () => tell(form.dataset.broken);
    request.onload = () => {
      // The answer is the page that follows, with what it has to say; asked for again, it would say it no more.
      history.replaceState(null, "", request.responseURL);
      document.open();
      document.write(request.responseText);
      document.close();
    };
    request.open("POST", form.action);
    request.send(new FormData(form));
    tell(form.dataset.sending, 0);
  });
})();
