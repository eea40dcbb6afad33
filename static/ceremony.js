// The ceremony: the page that everybody follows, and the screen in the hall, which has all scenes from the beginning under
// lock. The code stands behind the # of its address and is never sent; so the screen goes on when the network is gone.
(() => {
  "use strict";

  // Everybody: each step replaces what is shown. Whoever loses the connection is told so; the browser calls again by itself.
  const steps = document.querySelector("[data-steps]");
  if (steps) {
    const state = document.querySelector("[data-steps-state]");
    const words = (part) => part.textContent.replace(/\s+/g, " ").trim();
    const source = new EventSource(steps.dataset.steps);
    source.addEventListener("message", (event) => {
      const fresh = document.createElement("div");
      fresh.innerHTML = event.data;
      // What is there already is not read out again by screen readers.
      if (words(fresh) !== words(steps)) steps.replaceChildren(...fresh.childNodes);
    });
    source.addEventListener("open", () => (state.textContent = state.dataset.following));
    source.addEventListener("error", () => (state.textContent = state.dataset.lost));
  }

  const screen = document.querySelector("[data-screen]");
  if (!screen) return;
  const keys = document.querySelector(".keys");
  const line = document.querySelector("[data-line]");
  const say = (name) => {
    line.textContent = name ? line.dataset[name] : "";
    keys.classList.toggle("said", Boolean(name));
  };
  const locked = [...document.querySelectorAll("[data-scene]")].map((item) => item.dataset.scene);
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const code = location.hash.slice(1).replaceAll("-", "+").replaceAll("_", "/");
  // Browsers open locks only on https and on this machine; elsewhere each step is a page from the server.
  if (!window.crypto?.subtle) {
    say("insecure");
    setInterval(() => location.reload(), 2000);
    return;
  }
  const key = code && crypto.subtle.importKey("raw", bytes(code), "AES-GCM", false, ["decrypt"]);
  const open = async (place) => {
    const sealed = bytes(locked[place]);
    const how = { name: "AES-GCM", iv: sealed.slice(0, 12), additionalData: new TextEncoder().encode(String(place)) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, await key, sealed.slice(12)));
  };

  let step = Number(screen.dataset.step);
  let black = "black" in screen.dataset;
  const show = async () => {
    const [place, dark] = [step, black];
    const scene = document.getElementById("scene");
    let text = "";
    try {
      text = dark ? "" : await open(place);
    } catch {
      return say("locked");
    }
    if (place !== step || dark !== black) return; // a later step was quicker
    screen.toggleAttribute("data-black", dark);
    const next = scene.cloneNode(false); // a new element fades in again
    next.innerHTML = text;
    scene.replaceWith(next);
  };

  // What the screen shows is said to the server, the latest last; while it cannot be reached it is said again and again.
  let unsaid = false;
  let saying = false;
  const tell = async () => {
    if (saying) return;
    saying = true;
    while (unsaid) {
      unsaid = false;
      const body = new URLSearchParams({ performance: screen.dataset.performance, step });
      if (black) body.set("black", "yes");
      try {
        const answer = await fetch(keys.action, { method: "POST", body, headers: { "HX-Request": "true" } });
        if (answer.status >= 500) throw new Error(answer.status);
        say(answer.ok ? "" : "offline");
      } catch {
        say("offline");
        unsaid = true;
        await new Promise((resume) => setTimeout(resume, 2000));
      }
    }
    saying = false;
  };
  const move = (to, dark) => {
    const place = Math.min(Math.max(to, 0), locked.length - 1);
    if (place === step && dark === black) return;
    [step, black, unsaid] = [place, dark, true];
    show();
    tell();
  };

  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const pressed = event.target.closest?.("button, a") && [" ", "Enter"].includes(event.key);
    if (pressed) return;
    if ([forward, "ArrowDown", "PageDown", " ", "Enter"].includes(event.key)) move(black ? step : step + 1, false);
    else if ([backward, "ArrowUp", "PageUp", "Backspace"].includes(event.key)) move(step - 1, false);
    else if (event.key.toLowerCase() === "b" || event.key === ".") move(step, !black);
    else return;
    event.preventDefault();
  });
  keys.addEventListener("submit", (event) => {
    event.preventDefault();
    move(step + (event.submitter.dataset.move === "back" ? -1 : 1), false);
  });

  // The console may move the screen, too; what was pressed here and is not said yet goes before.
  const source = new EventSource(screen.dataset.screen);
  source.addEventListener("message", (event) => {
    const [performance, place, dark] = event.data.split(" ");
    if (performance !== screen.dataset.performance) return performance === "ended" && !unsaid ? location.reload() : undefined;
    if (unsaid || saying) return;
    if (Number(place) === step && (dark === "true") === black) return;
    [step, black] = [Number(place), dark === "true"];
    show();
  });
  if (key) show();
  else say("locked");
})();
