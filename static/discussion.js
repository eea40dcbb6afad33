// The board of a panel in conference follows the discussion: it asks whether anything has changed, and takes over what has.
// Without a script the page is loaded anew from time to time. Nothing is typed on it, so nothing is lost.
(() => {
  "use strict";
  const line = document.querySelector("[data-follow]");
  if (!line) return;

  const renew = async () => {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const state = fresh.querySelector("[data-follow]")?.dataset.state;
    // Nobody is let in any more, or has to sign in again: the page says why.
    if (state === undefined) return location.reload();
    for (const part of document.querySelectorAll("[data-followed]")) {
      const other = fresh.getElementById(part.id);
      // What is there already is not read out again, and keeps the focus.
      if (other && other.innerHTML !== part.innerHTML) part.replaceChildren(...other.childNodes);
    }
    const box = (root) => root.getElementById("now").closest("section").dataset;
    box(document).kind = box(fresh).kind;
    line.dataset.state = state;
  };

  const look = async () => {
    try {
      const answer = await fetch(line.dataset.follow);
      if (answer.status >= 500) throw new Error(answer.status);
      if ((await answer.text()) !== line.dataset.state) await renew();
      line.textContent = "";
    } catch {
      line.textContent = line.dataset.lost;
    }
    setTimeout(look, 2000);
  };
  setTimeout(look, 2000);
})();
