import { expect, test } from 'vitest';
import { clampStep, press, stepKey } from './steps';
import { atMost } from './rate';
import { heightFor, revealKey, toReveal, toSlidev } from './hosts';
import { isInner, leadOut } from './links';
import { change, once, readQuery, saysState, withState, writeQuery } from './state';

test('of four steps four presses stay, and the fifth is the host’s; back from the last to before the first', () => {
	const walk = (at: number, direction: 'next' | 'prev', presses: number) => {
		let here: number | 'host' = at;
		for (let i = 0; i < presses && here !== 'host'; i++) here = press({ at: here, total: 4 }, direction);
		return here;
	};
	expect([1, 2, 3, 4, 5].map((n) => walk(0, 'next', n))).toEqual([1, 2, 3, 4, 'host']);
	expect([1, 4, 5].map((n) => walk(4, 'prev', n))).toEqual([3, 0, 'host']);
	expect(press({ at: 0, total: 0 }, 'next')).toBe('host');
});

test('a step that is not there is the nearest that is', () => {
	expect([-1, 2, 9, NaN, 1.7].map((step) => clampStep(step, 4))).toEqual([0, 2, 4, 0, 1]);
});

test('clickers and arrows step, other keys do not', () => {
	expect(['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp'].map(stepKey)).toEqual([
		...['next', 'next', 'next', 'prev', 'prev']
	]);
	expect(['ArrowUp', 'a', 'toString', '__proto__'].map(stepKey)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a state is told at once, then four times a second at most, and always the last', () => {
	let now = 0;
	const due: { at: number; run: () => void }[] = [];
	const said: [number, string][] = [];
	const say = atMost<string>(250, (value) => said.push([now, value]), {
		now: () => now,
		later: (run, ms) => due.push({ at: now + ms, run })
	});
	for (; now <= 1000; now += 10) {
		for (const each of due.splice(0).filter(({ at, run }) => (at <= now ? (run(), false) : true))) due.push(each);
		if (now <= 600) say(String(now));
	}
	expect(said).toEqual([
		[0, '0'],
		[250, '240'],
		[500, '490'],
		[750, '600']
	]);
});

test('hosts are spoken to in their own words', () => {
	expect(toReveal('next')).toBe('{"method":"next"}');
	expect(revealKey('ArrowUp')).toBe('{"method":"up"}');
	expect(revealKey('x')).toBeNull();
	expect(toSlidev('prev')).toEqual({ target: 'slidev', type: 'navigate', operation: 'prev' });
	expect(heightFor(['datawrapper', 'amp', 'medium', 'slidev'], 420, 'one', 'https://a.example/embed')).toEqual([
		{ 'datawrapper-height': { one: 420 } },
		{ sentinel: 'amp', type: 'embed-size', height: 420 },
		'{"src":"https://a.example/embed","context":"iframe.resize","height":420}'
	]);
	expect(heightFor([], 420, '', '')).toEqual([]);
});

test('links lead out of the frame, but for those within the page', () => {
	expect(leadOut('<p><a class="x" href="/m/a">A</a> <a href="#s-1">1</a> <a name="b">B</a></p>')).toBe(
		'<p><a target="_blank" rel="noopener" class="x" href="/m/a">A</a> <a href="#s-1">1</a> <a name="b">B</a></p>'
	);
	expect(leadOut('<a href="/a" target="_top">A</a><abbr title="<a ">')).toBe(
		'<a href="/a" target="_top">A</a><abbr title="<a ">'
	);
	expect([null, '#a', '/a', 'https://a.example'].map(isInner)).toEqual([true, true, false, false]);
});

test('a state is fields of an address', () => {
	expect(saysState('scheme=dark')).toBe(false);
	expect(saysState('scheme=dark&kinds=post')).toBe(true);
	expect(writeQuery(change(readQuery('kinds=post,talk&m=a'), { m: '', from: '2020' }))).toBe(
		'kinds=post,talk&from=2020'
	);
	expect(withState('?scheme=dark&lang=zh&from=2001&m=b', { m: 'a' }, ['lang'])).toBe('scheme=dark&m=a');
	expect(once(['a', 'b', 'a'])).toEqual(['a', 'b']);
});
