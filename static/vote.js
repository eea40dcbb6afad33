// The work before a registration, which needs no puzzle and no waiting person; and the patience when the urn is full.
// Without a script the same forms send themselves: then letters come more slowly, and one presses the button again.
(() => {
  "use strict";
  const form = document.querySelector("form[data-work]");
  const encoder = new TextEncoder();
  let doing;

  // The smallest number whose hash, together with what the page is about and the address, begins with that many zero bits.
  const solve = async (task, bits) => {
    for (let first = 0; ; first += 256) {
      const tries = Array.from({ length: 256 }, (_, at) => crypto.subtle.digest("SHA-256", encoder.encode(`${task} ${first + at}`)));
      const hashes = await Promise.all(tries);
      const found = hashes.findIndex((hash) => Math.clz32(new DataView(hash).getUint32(0)) >= bits);
      if (found >= 0) return first + found;
    }
  };

  const begin = () => {
    const task = `${form.dataset.work} ${form.elements.email.value.trim()}`;
    if (doing?.task !== task) doing = { task, number: solve(task, Number(form.dataset.bits)) };
    return doing.number;
  };

  if (form && crypto.subtle) {
    form.elements.email.addEventListener("change", begin);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const line = form.querySelector("[data-working]");
      line.textContent = line.dataset.working;
      form.elements.number.value = await begin();
      form.submit();
    });
  }

  // Not all at the same moment: those who were sent away together must not come back together.
  const again = document.querySelector("form[data-again]");
  if (again) {
    const line = again.querySelector("[data-again-text]");
    line.textContent = line.dataset.againText;
    setTimeout(() => again.requestSubmit(), Number(again.dataset.again) * 1000 * (1 + Math.random()));
  }
})();
