// The network of the people whom somebody met. Its library is fetched when somebody asks for the picture, not before.
(() => {
  const opener = document.querySelector('[data-network]');
  const dialog = document.getElementById('network');
  if (!opener || !dialog) return;
  const canvas = dialog.querySelector('.canvas');
  const state = dialog.querySelector('[data-state]');
  let loaded;

  const fetched = () => new Promise((resolve, reject) => {
    // The library would write a style into the page, which the Content-Security-Policy forbids; it leaves that where this name is taken.
    const taken = document.createElement('meta');
    taken.id = '__________cytoscape_stylesheet';
    document.head.append(taken);
    const script = document.createElement('script');
    script.src = opener.dataset.script;
    script.onload = () => resolve(window.cytoscape);
    script.onerror = reject;
    document.head.append(script);
  });

  const people = async () => {
    const answer = await fetch(opener.dataset.people);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const draw = (cytoscape, network) => {
    const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const most = Math.max(1, ...network.ties.map((tie) => tie.meetings));
    const others = network.people.slice(1).map((one) => `p${one.id}`);
    const rings = [others.slice(0, 8), others.slice(8, 22), others.slice(22)].map((ring) => new Set(ring));
    const picture = cytoscape({
      container: canvas,
      elements: [
        ...network.people.map((one, i) => ({ data: { id: `p${one.id}`, name: one.name, address: one.address, centre: i === 0 ? 1 : 0, meetings: one.meetings } })),
        ...network.ties.map((tie) => ({ data: { source: `p${tie.one}`, target: `p${tie.other}`, share: tie.meetings / most } })),
      ],
      style: [
        { selector: 'node', style: {
          label: 'data(name)', color: colour('--ink'), 'font-size': 11, 'font-family': 'sans-serif', 'text-valign': 'bottom', 'text-margin-y': 4,
          width: 12, height: 12, 'background-color': colour('--link'), 'text-outline-color': colour('--paper'), 'text-outline-width': 2 } },
        { selector: 'node[centre = 1]', style: { width: 20, height: 20, 'background-color': colour('--seal'), 'font-weight': 'bold' } },
        { selector: 'edge', style: {
          'line-color': colour('--bar'), width: 'mapData(share, 0, 1, 0.75, 5)', opacity: 'mapData(share, 0, 1, 0.35, 0.9)', 'curve-style': 'haystack' } },
      ],
      // Rings by the number of common meetings: the same picture each time, and no names upon each other.
      layout: {
        name: 'concentric', animate: false, padding: 28, minNodeSpacing: 46, avoidOverlap: true, startAngle: -Math.PI / 2,
        concentric: (node) => (node.data('centre') ? rings.length + 1 : rings.length - rings.findIndex((ring) => ring.has(node.id()))),
        levelWidth: () => 1,
      },
      minZoom: 0.3, maxZoom: 3,
    });
    picture.on('tap', 'node', (event) => { location.href = event.target.data('address'); });
    picture.on('mouseover', 'node', () => { canvas.style.cursor = 'pointer'; });
    picture.on('mouseout', 'node', () => { canvas.style.cursor = ''; });
    dialog.dataset.people = String(picture.nodes().length);
  };

  opener.addEventListener('click', () => {
    dialog.showModal();
    loaded ??= Promise.all([fetched(), people()]).then(([cytoscape, network]) => {
      state.hidden = true;
      draw(cytoscape, network);
    }).catch(() => { state.textContent = state.dataset.failed; loaded = undefined; });
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
})();
