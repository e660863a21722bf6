/** Words that begin with a capital for another reason than being a family name. Small letters. */
const NO_FAMILY_NAME = `
i we you he she it they me my mine our your his her their its this that these those there here the a an and or but if so as at by for from in into of
off on onto out over to up with without is are was were be been am being has have had do does did will would can could
may might must shall should not no yes please thank thanks hello hi dear hey sorry love best kind warm many much more
most some any all both each few every other another such only own same too very just now then when where why how who
what which while because since until after before again once also ever never always sometimes often maybe perhaps
however although though unless about against between through during above below under today tomorrow yesterday
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december christmas easter thanksgiving god lord jesus christ bible day night morning evening week month year
mom mum dad mother father sister brother son daughter husband wife aunt uncle grandma grandpa mr mrs ms dr prof
street road avenue lane square park hospital school university college church clinic center centre institute foundation
therapy therapist counselor counsellor counseling psychotherapist psychologist lmft lcsw lpc lpcc lmhc phd psyd md ma ms mft lcpc licsw
english german french spanish italian american british indian chinese african european christian muslim jewish catholic
facebook instagram twitter google amazon youtube netflix whatsapp snapchat
let go get got take make made give tell told say said ask asked talk think know feel want need see look come try keep leave left
went came found thought knew felt wanted started stopped loves hates says thinks wants needs good great well first last next new old
und oder aber ich du er sie wir ihr mein meine dein ist war hat haben nicht der die das ein eine mit von aus bei nach wenn weil dass
y o pero yo tú él ella nosotros mi tu su es era ha no el la los las un una con de del que cuando porque
et ou mais je tu il elle nous vous mon ma mes est était a ne le les des une avec du quand parce`;

/** Words behind a name that make it the name of something else: "Johns Hopkins Hospital". Small letters. */
const NO_PERSON_BEFORE = `
hospital university school college street road avenue lane institute foundation center centre clinic church chapel
award prize day method therapy syndrome disease scale test inventory airport park library museum company inc ltd llc gmbh
ag hotel bridge tower building house hall stadium theory model technique effect principle questionnaire show foundation memorial project line hotline`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** See {@link NO_FAMILY_NAME}. */
export const ORDINARY_WORDS = set(NO_FAMILY_NAME);
/** See {@link NO_PERSON_BEFORE}. */
export const THINGS_WITH_NAMES = set(NO_PERSON_BEFORE);
