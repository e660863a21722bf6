/** What sends away, asks in contempt, or wishes harm. */
export const COMMANDS = {
  command: `
    ^ _? grow up
    grow the FILL? fuck/hell up
    get over yourself
    ^ _? get over it
    just get over it
    get a life
    get a/some FILL? grip $
    get a grip _ $
    get a job
    get a clue
    get real
    get lost $
    get off your/the FILL? ass/internet/cross/arse
    ^ _? get some? help YOU
    seek help
    YOU need FILL? _? _? help YOU
    take your meds $
    get back on your meds
    shut up
    shut the FILL? fuck/hell up
    shut your FILL? mouth/face/trap/hole/ass
    stfu
    gtfo
    go away
    go make me
    go back to your/where/whatever
    back where they/you came from
    go to hell
    go fuck yourself
    fuck off
    ^ FILL? fuck you
    fuck YOU $
    screw YOU $
    eat shit
    piss off
    bite me
    kiss my ass
    sit down
    man up
    suck it up
    deal with it $
    deal with it and
    toughen up
    stop/quit FILL? NASTY
    stop/quit your? FILL? bullshit/drama/nonsense
    stop BE such? FILL? FILL? BAD/NOUN/MILD
    do not BE such? FILL? BAD/NOUN/JERK
    stop playing FILL? victim/martyr/innocent
    playing/play the? FILL? victim/martyr/innocent
    stop feeling sorry for yourself
    feeling sorry for yourself
    stop lying
    stop acting like
    learn to spell/read/write/cook/live
    look in a/the mirror YOU
    look in the mirror $
    looked in a/the mirror
    look at yourself $
    use your FILL? brain/head/brains
    wake up $
    spare us/me YOUR/the/another
    spare us
    save your/the tears/breath/drama/excuses
    cry me a
    cry more
    keep your FILL? legs/mouth
    opened your legs
    put on your big
    do not come crying
    come crying
    do us/everyone/everybody/yourself/humanity all? a/the favor/favour
    do the world
    keep telling/lying yourself/to
    keep dreaming/telling/crying
    dream on
    just admit
    admit it YOU
    delete this/your/yourself
    never have children/kids
    never reproduce/breed
    do not reproduce/breed/procreate`,
  wonder: `
    what BE FILL? wrong with YOU
    what the _ BE wrong with YOU
    what BE YOUR problem/deal/damage
    what kind/sort of FILL? ROLE/NOUN/person/SORT
    what FILL? BE YOU twelve/five/six/ten/stupid/blind
    BE YOU FILL? stupid/blind/deaf/dumb/insane/crazy/nuts/retarded/drunk/high/serious/kidding/five/twelve/dense/mental/okay
    BE YOU FILL? FILL? dense/dumb/stupid/naive/selfish/clueless
    how BAD/MILD/dumb/stupid can/could/do/must YOU/one/a/anyone/anybody/somebody/someone
    how can/could a/anyone/anybody/someone/YOU FILL? FILL? _? BE FILL? FILL? BAD/MILD/NOUN
    how BAD/MILD of YOU
    how BAD/stupid YOU LOOK/BE
    could YOU BE any more
    do YOU have any idea how
    did YOUR brain
    can not believe how BAD/MILD/dumb/stupid
    only FILL? NOUN would
    imagine BE FILL? FILL? BAD/MILD/NOUN
    imagine BE this/that/so
    were YOU dropped/raised/born
    BE YOU a man or`,
  death: `
    kill yourself
    kys
    hang yourself
    off yourself
    drop dead
    go/just/should/please FILL? die
    hope YOU FILL? die/rot/suffer/get/burn/choke/lose/never/fail/cry/crash/end/are
    hope YOU enjoy BE? miserable/alone
    hope he/she/they FILL? leaves/leave/divorces/takes/dumps/cheats/finds/find/runs YOU/and/somebody/someone/better/for
    hope YOUR KIN
    wish YOU BE/were dead/never/gone
    YOU should FILL? die/never/BE/drown/burn dead?
    never BE? born
    should have BE YOU
    better off without YOU/people
    better without YOU
    jump off/from/in/under
    rot in
    burn in hell
    i will FILL? find/kill/hurt/hunt/slap/punch/beat/destroy/end YOU
    i want to FILL? slap/punch/hit/strangle/hurt/kill YOU
    i would FILL? punch/hit/kill/hurt/strangle YOU
    if i ever FILL? meet/see/find
    somebody/someone should FILL? slap/hit/kill/shoot/beat/punish/hurt/sterilize
    watch your back
    i know where YOU
    YOU will regret
    YOU FILL? better hope/watch/run
    would have done it already
    then do it
    nobody/one would FILL? miss
    god will punish
    kill/shoot/hang/deport/gas/exterminate/burn/ban all? FILL? GROUP/SLUR/NOUN/them
    send them FILL? back
    disappear $`,
} as const;
