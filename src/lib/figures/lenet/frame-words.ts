/** Words around the digit reader of 1989, there without it. */
import type { FigureLocale, FigureWords } from '../figure';

export const WORDS: Readonly<Record<FigureLocale, FigureWords>> = {
	en: {
		title: 'LeNet, 1989 and 33 years later',
		conclusion:
			'Trained in a web page as in 1989, the network of 9,760 numbers misreads about one digit in twenty. Ideas of the next 33 years halve that, with the same network and the same digits.',
		look: [
			'Train it. It sees 7,291 digits one by one, 23 times over, and after each pass reads 2,007 it never learned from. Most of the fall comes in the first passes; a curve shows how it went beforehand, and yours meets it.',
			'Switch on the changes, from the top down, and train again. Each makes another training of the same small network; not each helps, here as in the publication.',
			'Compare with the published ladder. Its digits are others than these, so the numbers are near, not equal; the order of the steps is what to meet.',
			'Draw a digit and see what each layer makes of it, and whether 1989 and 2022 agree. Draw it while yours trains, and watch it make up its mind.',
			'Look at the digits it gets wrong. Some of them a person would get wrong too.',
			'The last chart counts in powers of ten. By his account what is done hardly changed in 33 years; how much of it is done did.'
		],
		simplified: [
			'The digits are not those of 1989, which are lost, nor the sample published with the reproduction: they are 9,298 others drawn from MNIST and scaled to 16 × 16 by other means.',
			'The paper does not say which 8 of the 12 planes each plane of the second layer sees. Here three groups of four take turns.',
			'The step of plain descent (0.01) is ours: it did best of four. As in the publication it was chosen on the test digits, which flatters the error a little.',
			'exp and tanh are computed from sums and products alone, so that the same seed gives the same network in every browser.',
			'Your drawing is moved so that its ink balances about the middle, as that of the digits was. It is not scaled: fill the dashed frame.'
		]
	},
	zh: {
		title: 'LeNet：1989 年与 33 年后',
		conclusion:
			'在网页里照 1989 年的办法训练，这个只有 9,760 个数的网络大约每二十个数字读错一个。网络不变、数字不变，只用上此后 33 年的想法，错误就减半。',
		look: [
			'开始训练。它逐个看 7,291 个数字，看 23 遍；每看完一遍，就去读 2,007 个没学过的数字。错误率主要在前几遍下降；图中有事先训练的曲线，你的会与它重合。',
			'自上而下逐项打开改动，再训练。每一次训练的都是同一个小网络；并非每一项都有帮助，这里如此，原文也如此。',
			'与已发表的阶梯对照。那里用的是另一批数字，所以数值相近而不相等；要对上的是各级的次序。',
			'写一个数字，看每一层把它变成什么，1989 与 2022 是否读得一样。也可以边训练边写，看你的网络怎样拿定主意。',
			'看看它读错的数字。其中有些，人也会读错。',
			'最后一幅图以十的幂为刻度。按他的说法，33 年里做法几乎没变，变的是规模。'
		],
		simplified: [
			'这些不是 1989 年的数字（那批已经遗失），也不是复现时所用的样本，而是从 MNIST 另抽的 9,298 个，并以另一种方法缩成 16 × 16。',
			'论文没有说明第二层的每个平面看前一层 12 个平面中的哪 8 个。这里把它们分成三组、每组四个，轮流相连。',
			'普通下降的步长（0.01）是我们定的，在四个值中最好。和原文一样，它是看着测试数字选出来的，因此错误率略微偏低。',
			'exp 与 tanh 只用加减乘除算出，所以同一个种子在任何浏览器里都得到同一个网络。',
			'你写的数字会整体平移，使墨迹的重心居中，与训练用的数字一致；但不缩放，请写满虚线框。'
		]
	}
};
