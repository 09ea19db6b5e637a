/** Words of the page shown without a network, of the notice of a newer version, and of the file that needs neither. */
import type { Locale } from '../../model/schema-values';

const en = {
	title: 'Not on this device yet',
	body: 'You are offline, and this page has not been kept here. These have:',
	again: 'Try again',
	timeline: 'The whole timeline',
	kept: 'Kept on this device',
	all: 'Every moment, theme, lineage and tour opens from there, too: the record is kept with it.',
	none: 'Nothing has been kept yet. Pages are kept from the first visit with a network.',
	newer: 'A newer version is ready.',
	reload: 'Reload',
	later: 'Later'
};

export type OfflineWords = typeof en;

const zh: OfflineWords = {
	title: '此页尚未存到这台设备',
	body: '您现在离线，而这一页没有存在这里。可以打开的有：',
	again: '重试',
	timeline: '完整时间线',
	kept: '已存在这台设备',
	all: '每个时刻、线索、谱系与导览也都可以从那里打开：全部记录已一并存下。',
	none: '这里还没有存下任何页面。联网访问一次之后，页面即会存下。',
	newer: '新版本已就绪。',
	reload: '重新载入',
	later: '稍后'
};

export const OFFLINE_WORDS: Readonly<Record<Locale, OfflineWords>> = { en, zh };
