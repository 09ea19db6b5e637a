/** Words of following a moment and of the date cursor: loaded with them. */
import type { Away } from '../../model/then';
import type { Locale } from '../../model/schema-values';
import { say } from '../say';

const en = {
	following: 'Following {title}:',
	followed: '{title}:',
	counted: '{kind} {n}',
	between: ', ',
	then: '; ',
	inLineage: '{n} of {all} in the lineage',
	inThread: '{n} of {all} in the thread',
	alone: 'related to no other moment',
	pin: 'Pin',
	unpin: 'Unpin',
	pinHelp: 'Keep its relations drawn (P)',
	previous: 'Previous in {line}',
	next: 'Next in {line}',
	note: 'The moment followed',
	walkedLineage: '{title}: {n} of {all} in the lineage {line}',
	walkedThread: '{title}: {n} of {all} in the thread {line}',
	firstOf: 'The first of {line}',
	lastOf: 'The last of {line}',
	earlier: '{n} earlier',
	later: '{n} later',
	cursor: 'Date cursor',
	cursorHelp:
		'Arrow keys move it by a day, with Shift by a month, Page Up and Page Down by a year; Home and End lead to the ends of the window; Escape closes.',
	earlierDay: 'A month earlier',
	laterDay: 'A month later',
	close: 'Close',
	thenTitle: 'Around {when}',
	nothing: 'nothing yet',
	nothingAfter: 'nothing since',
	same: 'the same day',
	sameAbout: 'about then',
	during: 'under way',
	about: 'about {time}',
	side: { before: '{time} before', after: '{time} after' },
	unit: {
		day: { one: '1 day', many: '{n} days' },
		month: { one: '1 month', many: '{n} months' },
		year: { one: '1 year', many: '{n} years' }
	}
};

export type FollowWords = typeof en;

const zh: FollowWords = {
	following: '正在跟随“{title}”：',
	followed: '“{title}”：',
	counted: '{kind} {n}',
	between: '、',
	then: '；',
	inLineage: '{all} 个中的第 {n} 个，谱系',
	inThread: '{all} 个中的第 {n} 个，线索',
	alone: '与其他时刻没有关联',
	pin: '固定',
	unpin: '取消固定',
	pinHelp: '一直显示它的关联（P）',
	previous: '“{line}”中的上一个',
	next: '“{line}”中的下一个',
	note: '所跟随的时刻',
	walkedLineage: '{title}：谱系“{line}”，第 {n} 个，共 {all} 个',
	walkedThread: '{title}：线索“{line}”，第 {n} 个，共 {all} 个',
	firstOf: '已是“{line}”的第一个',
	lastOf: '已是“{line}”的最后一个',
	earlier: '更早 {n} 个',
	later: '更晚 {n} 个',
	cursor: '日期游标',
	cursorHelp:
		'方向键移动一天，加 Shift 移动一个月，Page Up 与 Page Down 移动一年；Home 与 End 到时间窗两端；Esc 关闭。',
	earlierDay: '向前一个月',
	laterDay: '向后一个月',
	close: '关闭',
	thenTitle: '{when}前后',
	nothing: '尚无',
	nothingAfter: '再无',
	same: '当天',
	sameAbout: '大约此时',
	during: '进行中',
	about: '约 {time}',
	side: { before: '{time}前', after: '{time}后' },
	unit: {
		day: { one: '1 天', many: '{n} 天' },
		month: { one: '1 个月', many: '{n} 个月' },
		year: { one: '1 年', many: '{n} 年' }
	}
};

export const FOLLOW_WORDS: Readonly<Record<Locale, FollowWords>> = { en, zh };

/** "3 months before", "about 2 years after", "the same day". */
export function awayWords({ side, n, unit, about }: Away, words: FollowWords): string {
	if (side === 'same') return about ? words.sameAbout : words.same;
	if (side === 'during') return words.during;
	const { one, many } = words.unit[unit];
	const time = n === 1 ? one : say(many, { n });
	return say(words.side[side], { time: about ? say(words.about, { time }) : time });
}
