/** Two small timelines to try, as the texts a reader might bring themselves: one in our JSON, one a plain table. */
import type { Locale } from '../../model/schema-values';

export interface OpenExamples {
	readonly json: string;
	readonly csv: string;
}

const en: OpenExamples = {
	json: `{
  "title": "Landmarks of computing",
  "themes": [
    { "id": "machines", "title": "Machines", "hue": 40 },
    { "id": "languages", "title": "Languages", "hue": 290 },
    { "id": "networks", "title": "Networks", "hue": 160 },
    { "id": "theory", "title": "Theory" }
  ],
  "moments": [
    { "id": "computable", "date": "1936", "title": "On computable numbers", "kind": "paper", "themes": ["theory"], "importance": 5, "gist": "Alan Turing describes a machine that can imitate any other." },
    { "id": "edvac", "date": "1945-06-30", "title": "First draft of a report on the EDVAC", "kind": "paper", "themes": ["machines", "theory"], "importance": 4, "gist": "John von Neumann sets down the stored-program design." },
    { "id": "transistor", "date": "1947-12", "title": "The transistor works", "kind": "milestone", "themes": ["machines"], "importance": 4, "gist": "Bardeen and Brattain amplify a signal at Bell Labs." },
    { "id": "baby", "date": "1948-06-21", "title": "A stored program runs", "kind": "code", "themes": ["machines"], "importance": 4, "gist": "The Manchester Baby runs the first program held in its own memory." },
    { "id": "shannon", "date": "1948-07", "title": "A mathematical theory of communication", "kind": "paper", "themes": ["theory", "networks"], "importance": 5, "gist": "Claude Shannon measures information in bits." },
    { "id": "imitation", "date": "1950-10", "title": "Computing machinery and intelligence", "kind": "paper", "themes": ["theory"], "importance": 4, "gist": "Turing proposes the imitation game." },
    { "id": "fortran", "date": "1957", "title": "Fortran", "kind": "code", "themes": ["languages"], "importance": 4, "gist": "A compiler whose programs are nearly as fast as those written by hand." },
    { "id": "lisp", "date": "1958~", "title": "Lisp", "kind": "code", "themes": ["languages", "theory"], "importance": 4, "gist": "John McCarthy's language for symbols and lists." },
    { "id": "chip", "date": "1958-09-12", "title": "An integrated circuit", "kind": "milestone", "themes": ["machines"], "importance": 4, "gist": "Jack Kilby shows a circuit made in one piece of germanium." },
    { "id": "moore", "date": "1965-04-19", "title": "Moore's forecast", "kind": "paper", "themes": ["machines"], "importance": 4, "gist": "Gordon Moore expects the parts on a chip to double every year." },
    { "id": "demo", "date": "1968-12-09", "title": "Engelbart's demonstration", "kind": "talk", "themes": ["machines", "networks"], "importance": 4, "gist": "Mouse, hypertext and shared editing, shown live in San Francisco." },
    { "id": "arpanet-runs", "date": "1969/1990", "title": "The ARPANET", "kind": "milestone", "themes": ["networks"], "importance": 3, "gist": "The network from which the internet grew." },
    { "id": "first-message", "date": "1969-10-29", "title": "The first message", "kind": "milestone", "themes": ["networks"], "importance": 5, "gist": "Two letters of LOGIN arrive before the other end crashes." },
    { "id": "relational", "date": "1970-06", "title": "A relational model of data", "kind": "paper", "themes": ["theory"], "importance": 4, "gist": "Edgar Codd separates what data mean from how they are stored." },
    { "id": "c", "date": "1972", "title": "C", "kind": "code", "themes": ["languages"], "importance": 4, "gist": "Dennis Ritchie's language, in which Unix is soon rewritten." },
    { "id": "diffie-hellman", "date": "1976-11", "title": "New directions in cryptography", "kind": "paper", "themes": ["theory", "networks"], "importance": 4, "gist": "Diffie and Hellman agree on a key in public." },
    { "id": "pc", "date": "1981-08-12", "title": "The IBM PC", "kind": "milestone", "themes": ["machines"], "importance": 3, "gist": "A personal computer made of parts that anybody can buy." },
    { "id": "tcp-ip", "date": "1983-01-01", "title": "TCP/IP", "kind": "milestone", "themes": ["networks"], "importance": 4, "gist": "The ARPANET changes over in one day." },
    { "id": "macintosh", "date": "1984-01-24", "title": "The Macintosh", "kind": "milestone", "themes": ["machines"], "importance": 3, "gist": "Windows and a mouse for a wide public." },
    { "id": "web-proposal", "date": "1989-03", "title": "A proposal for a web", "kind": "paper", "themes": ["networks"], "importance": 4, "gist": "Tim Berners-Lee writes to his managers at CERN." },
    { "id": "python", "date": "1991-02-20", "title": "Python 0.9.0", "kind": "code", "themes": ["languages"], "importance": 3, "gist": "Guido van Rossum posts the sources to a newsgroup." },
    { "id": "web-announced", "date": "1991-08-06", "title": "The web is announced", "kind": "post", "themes": ["networks"], "importance": 5, "gist": "A message to alt.hypertext invites anybody to try it." },
    { "id": "linux", "date": "1991-08-25", "title": "Just a hobby", "kind": "post", "themes": ["machines"], "importance": 4, "gist": "Linus Torvalds tells a newsgroup of his operating system." },
    { "id": "wikipedia", "date": "2001-01-15", "title": "Wikipedia", "kind": "milestone", "themes": ["networks"], "importance": 4, "gist": "An encyclopedia that anybody can edit.", "url": "https://www.wikipedia.org/" }
  ]
}
`,
	csv: `date,title,text,theme,importance
1957-10-04,Sputnik 1,The first satellite goes round the Earth.,Probes,5
1957-11-03,Sputnik 2,"Laika, a dog, is the first animal in orbit.",Probes,3
1961-04-12,Vostok 1,Yuri Gagarin is the first human being in space.,People,5
1962-12-14,Mariner 2,"The first probe to pass another planet, Venus.",Probes,3
1963-06-16,Vostok 6,Valentina Tereshkova is the first woman in space.,People,4
1965-03-18,Voskhod 2,Alexei Leonov leaves his ship for twelve minutes.,People,4
1968-12-24,Earthrise,Apollo 8 photographs the Earth from orbit around the Moon.,People,4
1969-07-20,Apollo 11,Neil Armstrong and Buzz Aldrin land on the Moon.,People,5
1970-11-17,Lunokhod 1,The first rover on another world.,Probes,3
1971-04-19,Salyut 1,The first space station is launched.,Stations,4
1973-05-14,Skylab,The first American station is launched.,Stations,3
1976-07-20,Viking 1,"It lands on Mars, and works there for six years.",Probes,4
1977-09-05,Voyager 1,"Launched to Jupiter and Saturn, and still on its way.",Probes,5
1981-04-12,Columbia,The first flight of a space shuttle.,People,4
1986-01-28,Challenger,The shuttle breaks apart after launch; seven people die.,People,4
1986-02-20,Mir,The first station that is put together in orbit.,Stations,4
1990-04-24,Hubble,The telescope is launched with the shuttle Discovery.,Telescopes,5
1997-07-04,Mars Pathfinder,It lands with the rover Sojourner.,Probes,3
1998-11-20,Zarya,The first part of the International Space Station.,Stations,5
2000-11-02,The first crew,"Since this day, people have lived on the International Space Station.",Stations,4
2003-10-15,Shenzhou 5,"Yang Liwei flies, and China is the third country to launch people.",People,4
2005-01-14,Huygens,"It lands on Titan, a moon of Saturn.",Probes,4
2012-08-06,Curiosity,A rover as big as a car lands on Mars.,Probes,4
2014-11-12,Philae,The first landing on a comet.,Probes,3
2015-07-14,New Horizons,It passes Pluto.,Probes,4
2019-01-03,Chang'e 4,The first landing on the far side of the Moon.,Probes,4
2021-12-25,James Webb,The telescope is launched.,Telescopes,4
`
};

const zh: OpenExamples = {
	json: `{
  "title": "计算机史的里程碑",
  "themes": [
    { "id": "machines", "title": "机器", "hue": 40 },
    { "id": "languages", "title": "语言", "hue": 290 },
    { "id": "networks", "title": "网络", "hue": 160 },
    { "id": "theory", "title": "理论" }
  ],
  "moments": [
    { "id": "computable", "date": "1936", "title": "论可计算数", "kind": "paper", "themes": ["theory"], "importance": 5, "gist": "图灵描述了一种能模仿其他任何机器的机器。" },
    { "id": "edvac", "date": "1945-06-30", "title": "EDVAC 报告初稿", "kind": "paper", "themes": ["machines", "theory"], "importance": 4, "gist": "冯·诺依曼写下存储程序的设计。" },
    { "id": "transistor", "date": "1947-12", "title": "晶体管", "kind": "milestone", "themes": ["machines"], "importance": 4, "gist": "巴丁与布拉顿在贝尔实验室放大了信号。" },
    { "id": "baby", "date": "1948-06-21", "title": "存储程序开始运行", "kind": "code", "themes": ["machines"], "importance": 4, "gist": "曼彻斯特的“婴儿机”运行了存于自身内存的第一个程序。" },
    { "id": "shannon", "date": "1948-07", "title": "通信的数学理论", "kind": "paper", "themes": ["theory", "networks"], "importance": 5, "gist": "香农用比特来度量信息。" },
    { "id": "imitation", "date": "1950-10", "title": "计算机器与智能", "kind": "paper", "themes": ["theory"], "importance": 4, "gist": "图灵提出模仿游戏。" },
    { "id": "fortran", "date": "1957", "title": "Fortran", "kind": "code", "themes": ["languages"], "importance": 4, "gist": "编译出的程序几乎与手写的一样快。" },
    { "id": "lisp", "date": "1958~", "title": "Lisp", "kind": "code", "themes": ["languages", "theory"], "importance": 4, "gist": "麦卡锡为符号与列表设计的语言。" },
    { "id": "chip", "date": "1958-09-12", "title": "集成电路", "kind": "milestone", "themes": ["machines"], "importance": 4, "gist": "基尔比展示了做在一块锗上的电路。" },
    { "id": "moore", "date": "1965-04-19", "title": "摩尔的预测", "kind": "paper", "themes": ["machines"], "importance": 4, "gist": "摩尔预计芯片上的元件每年翻一番。" },
    { "id": "demo", "date": "1968-12-09", "title": "恩格尔巴特的演示", "kind": "talk", "themes": ["machines", "networks"], "importance": 4, "gist": "鼠标、超文本与协同编辑，在旧金山现场演示。" },
    { "id": "arpanet-runs", "date": "1969/1990", "title": "ARPANET", "kind": "milestone", "themes": ["networks"], "importance": 3, "gist": "互联网由这个网络发展而来。" },
    { "id": "first-message", "date": "1969-10-29", "title": "第一条消息", "kind": "milestone", "themes": ["networks"], "importance": 5, "gist": "LOGIN 只到了两个字母，对方就崩溃了。" },
    { "id": "relational", "date": "1970-06", "title": "关系模型", "kind": "paper", "themes": ["theory"], "importance": 4, "gist": "科德把数据的含义与存储方式分开。" },
    { "id": "c", "date": "1972", "title": "C", "kind": "code", "themes": ["languages"], "importance": 4, "gist": "里奇设计的语言，Unix 随后用它重写。" },
    { "id": "diffie-hellman", "date": "1976-11", "title": "密码学的新方向", "kind": "paper", "themes": ["theory", "networks"], "importance": 4, "gist": "迪菲与赫尔曼公开地商定密钥。" },
    { "id": "pc", "date": "1981-08-12", "title": "IBM PC", "kind": "milestone", "themes": ["machines"], "importance": 3, "gist": "用人人买得到的零件做成的个人电脑。" },
    { "id": "tcp-ip", "date": "1983-01-01", "title": "TCP/IP", "kind": "milestone", "themes": ["networks"], "importance": 4, "gist": "ARPANET 在一天之内完成切换。" },
    { "id": "macintosh", "date": "1984-01-24", "title": "Macintosh", "kind": "milestone", "themes": ["machines"], "importance": 3, "gist": "面向大众的窗口与鼠标。" },
    { "id": "web-proposal", "date": "1989-03", "title": "万维网提案", "kind": "paper", "themes": ["networks"], "importance": 4, "gist": "伯纳斯-李在 CERN 写给上级的提案。" },
    { "id": "python", "date": "1991-02-20", "title": "Python 0.9.0", "kind": "code", "themes": ["languages"], "importance": 3, "gist": "范罗苏姆把源代码发到新闻组。" },
    { "id": "web-announced", "date": "1991-08-06", "title": "万维网公布", "kind": "post", "themes": ["networks"], "importance": 5, "gist": "alt.hypertext 上的一条消息，请大家来试用。" },
    { "id": "linux", "date": "1991-08-25", "title": "只是个爱好", "kind": "post", "themes": ["machines"], "importance": 4, "gist": "托瓦兹在新闻组里说起自己的操作系统。" },
    { "id": "wikipedia", "date": "2001-01-15", "title": "维基百科", "kind": "milestone", "themes": ["networks"], "importance": 4, "gist": "人人可以编辑的百科全书。", "url": "https://www.wikipedia.org/" }
  ]
}
`,
	csv: `日期,标题,内容,主题,重要性
1957-10-04,斯普特尼克 1 号,第一颗人造卫星绕地球飞行。,探测器,5
1957-11-03,斯普特尼克 2 号,小狗莱卡是第一只进入轨道的动物。,探测器,3
1961-04-12,东方 1 号,加加林成为第一个进入太空的人。,载人,5
1962-12-14,水手 2 号,第一个飞掠另一颗行星（金星）的探测器。,探测器,3
1963-06-16,东方 6 号,捷列什科娃成为第一位进入太空的女性。,载人,4
1965-03-18,上升 2 号,列昂诺夫离开飞船十二分钟。,载人,4
1968-12-24,地出,阿波罗 8 号在绕月轨道上拍摄地球。,载人,4
1969-07-20,阿波罗 11 号,阿姆斯特朗与奥尔德林登上月球。,载人,5
1970-11-17,月球车 1 号,第一辆在其他天体上行驶的车。,探测器,3
1971-04-19,礼炮 1 号,第一座空间站发射。,空间站,4
1973-05-14,天空实验室,美国的第一座空间站发射。,空间站,3
1976-07-20,海盗 1 号,登陆火星，在那里工作了六年。,探测器,4
1977-09-05,旅行者 1 号,飞往木星与土星，至今仍在途中。,探测器,5
1981-04-12,哥伦比亚号,航天飞机首次飞行。,载人,4
1986-01-28,挑战者号,航天飞机升空后解体，七人遇难。,载人,4
1986-02-20,和平号,第一座在轨道上组装的空间站。,空间站,4
1990-04-24,哈勃,望远镜随发现号航天飞机升空。,望远镜,5
1997-07-04,火星探路者,携旅居者号火星车着陆。,探测器,3
1998-11-20,曙光号,国际空间站的第一个舱段。,空间站,5
2000-11-02,第一批乘员,从这一天起，国际空间站一直有人居住。,空间站,4
2003-10-15,神舟五号,杨利伟升空，中国成为第三个把人送入太空的国家。,载人,4
2005-01-14,惠更斯号,登陆土星的卫星土卫六。,探测器,4
2012-08-06,好奇号,汽车大小的火星车登陆火星。,探测器,4
2014-11-12,菲莱,首次登陆彗星。,探测器,3
2015-07-14,新视野号,飞掠冥王星。,探测器,4
2019-01-03,嫦娥四号,首次登陆月球背面。,探测器,4
2021-12-25,詹姆斯·韦布,望远镜发射。,望远镜,4
`
};

export const OPEN_EXAMPLES: Readonly<Record<Locale, OpenExamples>> = { en, zh };
