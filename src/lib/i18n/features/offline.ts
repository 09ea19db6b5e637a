/** Words of the page shown without a network, of the notice of a newer version, and of the file that needs neither. */
import type { Locale } from '../../model/schema-values';

const en = {
	title: 'Not on this device yet',
	tagline: 'Offline',
	body: 'You are offline, and this page has not been kept here.',
	again: 'Try again',
	kept: 'Kept on this device',
	all: 'The timeline has, and every moment, theme, lineage and tour opens from it.',
	newer: 'A newer version is ready.',
	reload: 'Reload',
	later: 'Later'
};

export type OfflineWords = typeof en;

const zh: OfflineWords = {
	title: '此页尚未保存到这台设备',
	tagline: '离线',
	body: '您现在离线，这一页也没有保存在这里。',
	again: '重试',
	kept: '已保存在这台设备',
	all: '时间线已保存，每个时刻、线索、谱系与导览都可以从那里打开。',
	newer: '新版本已就绪。',
	reload: '重新载入',
	later: '稍后'
};

export const OFFLINE_WORDS: Readonly<Record<Locale, OfflineWords>> = { en, zh };
