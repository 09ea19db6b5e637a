/** Words of the share dialog. */
import type { Locale } from '../../model/schema-values';

export const PARTS = ['embed', 'cite', 'picture', 'qr', 'files'] as const;
export type Part = (typeof PARTS)[number];

export interface ShareWords {
	readonly title: string;
	/** Lines of a title that is shared: what it is, and of what site. */
	readonly of: string;
	readonly close: string;
	readonly link: string;
	readonly copy: string;
	/** Where the browser lets no page write to the clipboard: the text is selected. */
	readonly byHand: string;
	readonly copied: string;
	readonly native: string;
	readonly download: string;
	readonly parts: Readonly<Record<Part | 'label', string>>;
	readonly embed: {
		readonly code: string;
		readonly preview: string;
		readonly size: Readonly<Record<'small' | 'medium' | 'large' | 'label', string>>;
		readonly scheme: Readonly<Record<'auto' | 'light' | 'dark' | 'label', string>>;
		readonly language: Readonly<Record<Locale | 'label', string>>;
		readonly steps: string;
		readonly large: string;
		readonly credit: string;
	};
	readonly cite: {
		readonly what: Readonly<Record<'source' | 'page' | 'label', string>>;
		readonly form: Readonly<Record<'text' | 'bib' | 'ris' | 'label', string>>;
		readonly text: string;
		readonly accessed: string;
		/** What a view of the timeline is called. */
		readonly view: string;
		readonly failed: string;
	};
	readonly picture: {
		readonly scheme: Readonly<Record<'light' | 'dark' | 'label', string>>;
		readonly alt: string;
		readonly png: string;
		readonly png2: string;
		readonly svg: string;
		readonly busy: string;
		readonly failed: string;
		readonly credit: string;
		readonly description: string;
		readonly search: string;
	};
	readonly qr: { readonly alt: string; readonly help: string; readonly svg: string };
	readonly files: {
		/** {n} moments. */
		readonly slidesHelp: Readonly<Record<'tour' | 'lineage' | 'moments', string>>;
		readonly poster: string;
		readonly posterHelp: string;
		readonly offline: string;
		readonly offlineHelp: string;
		readonly data: string;
		readonly dataHelp: string;
	};
}

export const SHARE: Readonly<Record<Locale, ShareWords>> = {
	en: {
		title: 'Share',
		of: '{title} · Throughline',
		close: 'Close',
		link: 'Link to exactly this',
		copy: 'Copy',
		byHand: 'Selected: copy it with Ctrl+C, or ⌘C',
		copied: 'Copied',
		native: 'Send with…',
		download: 'Download',
		parts: { label: 'Take it as', embed: 'Embed', cite: 'Citation', picture: 'Picture', qr: 'QR code', files: 'Files' },
		embed: {
			code: 'Code to paste into a page',
			preview: 'How it will look',
			size: { label: 'Size', small: '640 × 360', medium: '960 × 540', large: '1280 × 720' },
			scheme: { label: 'Colours', auto: 'As the reader’s', light: 'Light', dark: 'Dark' },
			language: { label: 'Language', en: 'English', zh: '中文' },
			steps: 'In steps, for slides',
			large: 'Large type, for a projector',
			credit: '{title}: interactive timeline'
		},
		cite: {
			what: { label: 'Cite', source: 'The source', page: 'This page' },
			form: { label: 'Form', text: 'Text', bib: 'BibTeX', ris: 'RIS' },
			text: 'Citation',
			accessed: 'accessed {date}',
			view: 'Andrej Karpathy’s work, {window}',
			failed: 'The citation could not be fetched.'
		},
		picture: {
			scheme: { label: 'Colours', light: 'Light', dark: 'Dark' },
			alt: 'The picture as it will be saved: {title}',
			png: 'PNG',
			png2: 'PNG, twice the size',
			svg: 'SVG',
			busy: 'Drawing…',
			failed: 'The picture could not be drawn.',
			credit: 'Throughline, an interactive timeline of Andrej Karpathy’s work. Text and data CC BY 4.0.',
			description:
				'A timeline of Andrej Karpathy’s work: each lane is a theme, each mark a moment at its date, its shape the kind of moment. {what}',
			search: 'search: “{query}”'
		},
		qr: {
			alt: 'QR code of {url}',
			help: 'Leads to exactly this view. For a slide, a poster, a sheet of paper.',
			svg: 'SVG'
		},
		files: {
			slidesHelp: {
				tour: 'PowerPoint, Keynote: each step with its sources',
				lineage: 'PowerPoint, Keynote: each step with its sources',
				moments: 'PowerPoint, Keynote: what matters most here, with sources ({n})'
			},
			poster: 'Poster (PDF)',
			posterHelp: 'all moments on one sheet',
			offline: 'Offline file (HTML)',
			offlineHelp: 'the whole timeline in one file that needs no network',
			data: 'The record (JSON)',
			dataHelp: 'every moment with its claims and sources'
		}
	},
	zh: {
		title: '分享',
		of: '{title} · Throughline',
		close: '关闭',
		link: '指向当前画面的链接',
		copy: '复制',
		byHand: '已选中，请按 Ctrl+C 或 ⌘C 复制',
		copied: '已复制',
		native: '发送到…',
		download: '下载',
		parts: { label: '取用方式', embed: '嵌入', cite: '引用', picture: '图片', qr: '二维码', files: '文件' },
		embed: {
			code: '粘贴到网页的代码',
			preview: '嵌入后的样子',
			size: { label: '尺寸', small: '640 × 360', medium: '960 × 540', large: '1280 × 720' },
			scheme: { label: '配色', auto: '随读者', light: '浅色', dark: '深色' },
			language: { label: '语言', en: 'English', zh: '中文' },
			steps: '分步演示，用于幻灯片',
			large: '大字号，用于投影',
			credit: '{title}：交互时间线'
		},
		cite: {
			what: { label: '引用', source: '原始来源', page: '本页' },
			form: { label: '格式', text: '文本', bib: 'BibTeX', ris: 'RIS' },
			text: '引文',
			accessed: '访问于 {date}',
			view: 'Andrej Karpathy 的工作，{window}',
			failed: '未能取得引文。'
		},
		picture: {
			scheme: { label: '配色', light: '浅色', dark: '深色' },
			alt: '将要保存的图片：{title}',
			png: 'PNG',
			png2: 'PNG（两倍大小）',
			svg: 'SVG',
			busy: '正在绘制…',
			failed: '未能绘出图片。',
			credit: 'Throughline，Andrej Karpathy 工作的交互时间线。文字与数据 CC BY 4.0。',
			description:
				'Andrej Karpathy 工作的时间线：每一道是一条线索，每个标记是位于其日期的一个时刻，形状表示类别。{what}',
			search: '搜索：“{query}”'
		},
		qr: { alt: '{url} 的二维码', help: '直达当前画面，可用于幻灯片、海报或纸张。', svg: 'SVG' },
		files: {
			slidesHelp: {
				tour: 'PowerPoint、Keynote：每一步，附来源',
				lineage: 'PowerPoint、Keynote：每一步，附来源',
				moments: 'PowerPoint、Keynote：此处最重要的时刻，附来源（{n} 个）'
			},
			poster: '海报（PDF）',
			posterHelp: '所有时刻同在一张纸上',
			offline: '离线文件（HTML）',
			offlineHelp: '完整时间线，一个文件，无需联网',
			data: '全部记录（JSON）',
			dataHelp: '每个时刻及其论断与来源'
		}
	}
};
