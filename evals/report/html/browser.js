// Shows the failing cases that fit the form; the address keeps the choice, so that a filtered view can be passed on.
const form = document.getElementById('filters');
const count = document.getElementById('count');
const cases = [...document.querySelectorAll('#cases > .case')].map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
  tags: element.dataset.tags.split(' '),
}));

function fits({ element, text, tags }, wanted) {
  const { dataset } = element;
  const words = wanted.text.toLowerCase().split(/\s+/u);
  return (
    words.every((word) => text.includes(word)) &&
    (wanted.tag === '' || tags.includes(wanted.tag)) &&
    ['answerer', 'outcome', 'split', 'briefing'].every((name) => wanted[name] === '' || dataset[name] === wanted[name])
  );
}

function apply() {
  const wanted = Object.fromEntries(new FormData(form));
  let shown = 0;
  for (const one of cases) {
    const visible = fits(one, wanted);
    one.element.hidden = !visible;
    if (visible) shown += 1;
  }
  count.textContent = `${shown} of ${cases.length} failing cases`;
}

function keepInAddress() {
  const wanted = Object.fromEntries(new FormData(form));
  const chosen = Object.entries(wanted).filter(([, value]) => value !== '');
  history.replaceState(null, '', chosen.length > 0 ? `#${new URLSearchParams(chosen)}` : '#');
}

for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  const field = form.elements.namedItem(name);
  if (field) field.value = value;
}
form.addEventListener('input', () => {
  apply();
  keepInAddress();
});
form.addEventListener('submit', (event) => event.preventDefault());
apply();
