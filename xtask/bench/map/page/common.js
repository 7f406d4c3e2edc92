// What all pages do alike. Times count from the start of the navigation.
export const fetched = async (name) => (await fetch(name)).json();

// Two frames later what was drawn before them is painted.
export const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

// Reading a dot back waits until everything ordered before has been drawn.
export const readBack = (context) => context.getImageData(0, 0, 1, 1).data[3];

// `redraw` moves by a third of the map and returns when its dots could be read; `nearer` makes things four times as large.
export const ready = async (redraw, nearer) => {
  await painted();
  window.bench = { first: performance.now(), redraw, nearer };
};

// 5,000 places on the outlines' own points, the same in every page.
export const places = (outlines, count) => {
  if (!count) return [];
  const all = outlines.features.flatMap((one) => one.geometry.coordinates.flat(2));
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]);
};

export const wanted = Number(new URLSearchParams(location.search).get("places") ?? 0);
