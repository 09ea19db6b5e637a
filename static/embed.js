/*! Throughline embeds, for the page that holds them; optional. docs/embedding.md; MIT.
 * <script async src="https://SITE/embed.js" data-mirror="query|hash|off"></script> makes frames of <a class="tl-embed">,
 * and keeps each frame's state in this page's address. */
(() => {
	const me = document.currentScript;
	const base = new URL('.', me.src).href;
	const mirror = me.dataset.mirror || 'query';
	const FIELDS = 'from to themes match kinds rank trust years figure q rest by scale view m step'.split(' ');
	const embeds = [];

	const params = () => new URLSearchParams(mirror === 'hash' ? location.hash.slice(1) : location.search);
	const post = ({ frame }, type, data) =>
		frame.contentWindow?.postMessage({ ns: 'tl', v: 1, type: 'tl:' + type, data }, '*');
	/* Every field as text: of a state, or '' for what it does not say. */
	const fill = (read) => Object.fromEntries(FIELDS.map((field) => [field, read(field) ?? '']));
	const same = (a, b) => FIELDS.every((field) => a[field] === b[field]);

	/* What this page's address says of an embed, over what the embed was when it came. */
	function restore(embed) {
		const { first, id } = embed;
		if (!first || mirror === 'off') return;
		const all = params();
		const state = fill((field) => all.get(id + '.' + field) ?? first[field]);
		if (!same(state, embed.now)) post(embed, 'set', { state });
		embed.now = state;
	}
	/* Only what differs from that: an untouched embed leaves the address alone. */
	function write({ first, id, now }, push) {
		const all = params();
		for (const field of FIELDS)
			if (now[field] === first[field]) all.delete(id + '.' + field);
			else all.set(id + '.' + field, now[field]);
		const url = new URL(location);
		url[mirror === 'hash' ? 'hash' : 'search'] = String(all).replaceAll('%2C', ',');
		if (url.href !== location.href) history[push ? 'pushState' : 'replaceState'](history.state, '', url);
	}

	addEventListener('message', ({ source, data }) => {
		const embed = source && embeds.find(({ frame }) => frame.contentWindow === source);
		const { ns, v, type, data: { state, height } = {} } = Object(data);
		if (!embed || ns !== 'tl' || v !== 1) return;
		const { dataset, style } = embed.frame;
		const read = () => fill((field) => String(Object(state)[field] ?? '').slice(0, 200));
		if (type === 'tl:ready') post(embed, 'ping');
		else if (type === 'tl:pong') {
			embed.now = read();
			embed.first ??= embed.now;
			restore(embed);
		} else if (/^tl:(state|select)$/.test(type) && embed.first && mirror !== 'off') {
			embed.now = read();
			write(embed, type === 'tl:select');
		} else if (type === 'tl:height' && dataset.height === 'auto' && height > 0) {
			style.aspectRatio = 'auto';
			style.height = Math.round(height) + 'px';
		}
	});
	addEventListener('popstate', () => embeds.forEach(restore));

	/* The embed that shows what a page of the site shows. */
	function embedOf(href) {
		const url = new URL(href);
		const [, zh, rest] = /^(zh(?=\/|$)\/?)?(.*?)\/?$/.exec((url.origin + url.pathname).slice(base.length));
		const [, tour, step] = /^(tour\/[^/]+)\/(\d+)$/.exec(rest) || [];
		if (step) url.searchParams.set('step', step);
		const path = /^embed(\/|$)/.test(rest) ? rest : ('embed/' + (tour || rest)).replace(/\/$/, '');
		return base + (zh ? 'zh/' : '') + path + url.search;
	}

	function take(node) {
		let frame = node;
		if (!(node.href || node.src).startsWith(base)) return;
		if (node.href) {
			/* The link stays, under the frame. */
			frame = document.createElement('iframe');
			frame.title = node.title || node.textContent;
			frame.allow = 'fullscreen; clipboard-write';
			frame.loading = 'lazy';
			Object.assign(frame.dataset, node.dataset);
			frame.src = embedOf(node.href);
			node.before(frame);
		}
		if (!frame.style.aspectRatio)
			frame.style.cssText += ';display:block;width:100%;height:auto;border:0;aspect-ratio:' + (frame.dataset.ratio || '16/9');
		const embed = { frame, id: frame.dataset.id || 'tl' + (embeds.length + 1) };
		embeds.push(embed);
		/* Which of the two is there first is not known. */
		for (const ms of [0, 400, 1500, 4000]) setTimeout(() => embed.first || post(embed, 'ping'), ms);
	}
	const start = () => document.querySelectorAll('a.tl-embed[href], .tl-embed iframe, iframe.tl-embed').forEach(take);
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
	else start();
})();
