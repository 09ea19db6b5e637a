/** What a page knows of the figure before it is loaded. */
import type { FigureLocale, FigureWords } from '../figure';

export const WORDS: Readonly<Record<FigureLocale, FigureWords>> = {
	en: {
		title: 'A GPT, trained here',
		conclusion:
			'A network of 4,192 numbers reads 1,000 names, one a step, and its own inventions turn from noise into names that could be. It is the whole algorithm; what is left out is efficiency.',
		look: [
			'Watch the names while the loss falls: first the right length, then vowels between consonants, then endings that names have.',
			'Single losses jump, because each step sees one name. The thick line is the mean of 50; it should come down to the published 2.37.',
			'Pause anywhere, drag the slider back, and go on: the numbers are the same, to the last digit.',
			'Type a name. The bars say what the model expects next, the grids where each head looks. Lower the temperature, and the likely becomes likelier.',
			'Open one training step: every loss, one derivative found twice (by backpropagation and by trying), and what Adam makes of it.',
			'Change depth, width, rate or seed, or give it words of your own. Then time the two engines: the same losses, different clocks.'
		],
		simplified: [
			'The published program trains on 32,033 names; this list of the same year has 32,257, so losses differ in the third digit. On this list, with seed 42, losses and names are those of the reference in CPython.',
			'The fast engine is not the published one: flat arrays and gradients written by hand in place of one object a number. The scalar engine is built as the published one is.',
			'CPython’s speed is not measured in your browser: it is the minute that the post gives for its author’s laptop.'
		]
	},
	zh: {
		title: '就在这里训练一个 GPT',
		conclusion:
			'一个只有 4,192 个数的网络，每步读一个名字，读过 1,000 个之后，它自己造的词就从乱码变成了像样的名字。这就是完整的算法，省去的只是效率。',
		look: [
			'损失下降时请看那些名字：先是长短对了，再是辅音之间有了元音，最后有了名字常见的结尾。',
			'单步损失跳动很大，因为每步只看一个名字。粗线是 50 步的平均，应降到公布的 2.37 附近。',
			'随处暂停，把滑块拖回去，再继续：每个数字都与先前完全相同。',
			'输入一个名字：条形是模型预料的下一个字母，方格是每个注意力头在看哪里。降低温度，可能的会更可能。',
			'打开一个训练步：每个位置的损失，用两种办法（反向传播与直接试）求出的同一个导数，以及 Adam 怎样用它。',
			'改变深度、宽度、学习率或种子，或换成自己的词表；再给两个引擎计时：损失相同，快慢不同。'
		],
		simplified: [
			'公布的程序用 32,033 个名字训练；这里同一年的名单有 32,257 个，所以损失在第三位数字上不同。在这份名单上用种子 42，损失和名字与 CPython 的参考实现一致。',
			'快引擎不是公布的写法：它用平铺的数组和手写的梯度，而不是一个数一个对象。标量引擎的构造与公布的相同。',
			'CPython 的速度不是在你的浏览器里测的，而是文章所说的：作者的笔记本电脑上约一分钟。'
		]
	}
};
