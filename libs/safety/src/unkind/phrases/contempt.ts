/** What looks down, with and without irony. */
export const CONTEMPT = {
  contempt: `
    SORT like YOU
    NOUN like YOU
    GROUP like YOU
    friends/mothers/fathers/ROLE like YOU
    mothers/wives/husbands/fathers/sons/daughters/parents/cheaters/thieves/liars/laws in? law? like YOU
    women/men/people/kids/parents like this BE/make/give/should
    YOUR kind/type/sort BE/always/never/should/makes
    YOU people
    some people BE FILL? FILL? BAD/NOUN
    some people should not
    people should not BE allowed
    how BAD/MILD some people
    nobody/noone cares
    no one cares
    who cares about YOU
    nobody asked
    no one asked
    who asked YOU
    nobody/noone likes/loves/wants/believes/respects YOU
    no one likes/loves/wants/believes/respects YOU
    nobody/one will/would ever? miss/love/want/like/marry/date YOU
    nobody/one BE FILL? going to feel/love/want/miss
    nobody/anybody/anyone would FILL? want YOU
    would not want YOU
    no man/woman/one would FILL? touch/want/love
    everyone/everybody/people BE? laughing/laugh/hates/hate YOU/at/about
    laughing FILL? hard? at YOU
    can not stand YOU
    hates/hate/despise YOU $
    i hate YOU
    i FILL? hate people like
    who do YOU think YOU BE
    YOU think YOU BE FILL? FILL? better/special/perfect
    call yourself a
    calls herself/himself a ROLE
    BE not YOU special
    because YOU BE FILL? perfect/special
    i feel/felt FILL? sorry/bad for YOUR KIN
    feel sorry for whoever
    i pity YOUR KIN
    i pity the/whoever/anyone/your/any
    YOUR poor KIN
    poor KIN having
    KIN BE a saint
    having YOU for/as a
    putting up with YOU
    would have left/dumped/divorced/fired/blocked/stopped/cheated/run YOU?
    would have divorced/left/dumped/fired
    i would leave/dump/divorce/cheat/bully/hit/slap/fire/hate/block YOU/on
    i would cheat on YOU
    i would rather die
    i would FILL? BE ashamed/embarrassed of
    i would BE ashamed of YOU
    ashamed of YOU/yourself
    should BE ashamed
    shame on YOU
    KIN should run/leave/divorce/dump
    run as fast
    KIN must BE FILL? disappointed/ashamed/embarrassed
    KIN BE FILL? disappointed/ashamed/embarrassed of/in YOU
    YOUR KIN failed
    who raised YOU
    raised by wolves
    turning in his/her grave
    i have no/zero FILL? pity/sympathy/respect/patience
    zero/no sympathy/pity/respect $
    zero/no sympathy/pity/respect for
    YOU lost me at
    stopped reading
    waste/wasting of? FILL? space/time/oxygen/skin/air/everyone/our/my
    YOU will die alone
    YOU will end up alone/with/miserable
    YOU will always BE
    YOU will never BE/have/find/change
    YOUR KIN will FILL? hate/never/leave/resent/cheat
    never forgive YOU
    hope YOUR KIN
    call/called child services/protective/protection
    call the? cps
    call cps on
    how many times do
    YOU can not fix stupid
    fix stupid
    this/that BE the FILL? FILL? BAD/MILD/most/stupidest/dumbest thing/letter/post/story/question
    stupidest/dumbest/worst letter/person/thing/post/excuse`,
  sarcasm: `
    ROLE of the year
    ROLE of the century
    slow clap
    well done einstein/genius
    nice job/work/going genius/destroying/ruining
    genius $
    einstein
    brilliant $
    boo hoo
    boohoo
    poor little YOU/princess/baby/rich/thing/snowflake/man
    poor baby $
    oh please
    oh no
    yeah right
    oh wow
    wow just wow
    ^ wow someone/somebody/give
    give this/that/YOU/the woman/man/a/lady/guy/girl FILL? medal
    want/need a FILL? cookie/medal/award/trophy
    proud of yourself $
    congratulations/congrats YOU ruined/destroyed/played/BE
    newsflash
    news flash
    first world problem/problems
    must BE nice
    real problem/problems
    children BE starving
    world smallest violin
    smallest violin
    bless your heart YOU
    aw poor/did
    honey/sweetie/sweetheart/princess/sunshine/buttercup/darling/karen/grandma/boomer/snowflake $
    keep telling yourself
    how will YOU survive/cope
    joy/fun at parties
    with friends like
    much $
    lol YOU/what
    ^ ha/haha/lol/lmao/rofl
    YOU BE FILL? good at $
    what YOU BE good at
    enjoy BE? miserable/alone/karma/your
    enjoy your karma/misery/life
    hope it BE worth
    wants applause/sympathy/a
    seriously $
    rich $
    typical $
    ^ typical FILL? _? GROUP/man/woman/NOUN/whining/entitled/boomer/millennial/feminist/liberal
    of course YOU/he/she _? BE? YOU? _? cheating
    tough luck
    too bad so
    boring next
    ok karen/boomer
    bye karen/felicia`,
} as const;
