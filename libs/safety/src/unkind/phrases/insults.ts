/** What says of the reader, or of the letter-writer, that they are something bad. */
export const INSULTS = {
  insult: `
    YOU BE FILL? FILL? FILL? BAD
    YOU BE FILL? FILL? FILL? NOUN
    YOU BE FILL? FILL? FILL? JERK
    YOU BE FILL? FILL? MILD NOUN
    YOU BE FILL? FILL? MILD little? NOUN/JERK
    YOU two/both/all/people BE FILL? BAD/NOUN
    YOU LOOK like? FILL? FILL? BAD/NOUN/JERK
    YOU have become FILL? BAD/NOUN
    YOU FILL? FILL? NOUN/JERK
    YOU FILL? BAD/MILD/sick/dirty/silly/fat NOUN/JERK/fuck/woman/man/girl/boy/person/people/thing/mother/father/cow
    BE YOU FILL? FILL? BAD/NOUN
    YOU BE FILL? piece of _
    YOU FILL? piece of _
    YOU BE not even FILL? decent/human/good
    YOU BE not FILL? decent/human
    YOU BE not FILL? victim
    so BE YOU $
    so BE the person/woman/man who wrote
    THEME BE/LOOK FILL? BAD and so BE YOU
    YOU BE full of yourself/it/shit/crap/lies
    YOU BE ROLE? from hell
    YOU BE FILL? walking red flag
    YOU BE FILL? drama queen/llama
    YOU BE FILL? attention seeker/whore
    YOU BE FILL? gold digger
    YOU BE what BE wrong with
    YOU BE everything wrong
    YOU BE the reason
    YOU BE the FILL? problem $
    YOU BE the villain/asshole/bully/abuser
    only FILL? toxic/problem/abuser/asshole/villain _? _? _? BE YOU
    YOU BE proof that
    YOU BE as bad as
    YOU BE no better than
    that BE what YOU BE $
    that BE YOU $
    YOU BE FILL? no/bad/horrible/terrible/awful/lousy/worst/lazy/unfit/shitty/crappy/crap ROLE
    YOU BE FILL? worst ROLE? _? ever?
    a worse ROLE
    YOU make me sick/puke/vomit/gag/cringe/laugh
    YOU disgust me/everyone/us
    YOU should BE locked/castrated/sterilized/sterilised/jailed/fired/shot/arrested/institutionalized/reported
    YOU belong in/on jail/prison/a/the
    YOU suck
    YOU sicken
    YOU sad/pathetic/stupid/poor little? ROLE`,
  vice: `
    YOUR VICE
    YOUR FILL? BAD THEME
    YOUR FILL? BAD/sad/sorry/fat/dumb ass/excuse/excuses/life/self/face/brain/little
    YOUR THEME BE/LOOK FILL? FILL? BAD/NOUN/MILD/joke
    YOUR THEME stinks/sucks/reeks
    YOUR sob story
    BE bigger than YOUR
    YOUR ego
    the entitlement
    YOU have no/zero/little shame/spine/backbone/balls/class/heart/soul/brain/conscience/empathy/morals/decency/dignity/right/business/clue/brains/guts
    YOU have the FILL? maturity/brain/brains/iq/intelligence/empathy/morals/nerve/spine
    have YOU no shame/heart/decency/dignity/pride
    have YOU FILL? shame
    have some self respect/awareness/dignity/decency/shame
    grow a/some pair/spine/backbone/balls
    attitude like yours
    reeks of`,
  third: `
    WRITER BE/LOOK FILL? FILL? FILL? BAD/NOUN/JERK/MILD
    letter writer BE/LOOK FILL? FILL? BAD/NOUN/JERK/MILD
    this woman/man/girl/guy/lady/person BE/LOOK FILL? FILL? BAD/NOUN/MILD
    she LOOK like? FILL? FILL? BAD/NOUN/MILD/gold
    he LOOK like? FILL? FILL? NOUN`,
  bare: `
    ^ FILL? FILL? BAD? NOUN $
    ^ FILL? FILL? BAD? JERK $
    ^ FILL? FILL? MILD NOUN $
    ^ FILL? FILL? BAD $
    ^ SLUR $
    ^ FILL? piece of FILL? _ $
    ^ FILL? BAD FILL? NOUN
    ^ what FILL? FILL? FILL? BAD? FILL? NOUN
    ^ what FILL? FILL? FILL? BAD ROLE/letter/life/thing/little
    ^ what FILL? FILL? piece
    ^ FILL? BAD human being
    ^ NOUN YOU
    NOUN $
    ^ textbook NOUN
    ^ pure evil`,
} as const;
