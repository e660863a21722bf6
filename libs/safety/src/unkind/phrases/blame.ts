/** What blames and accuses, and what despises whole groups of people. */
export const BLAME = {
  blame: `
    no wonder he/she/they/your
    no wonder YOU BE
    no wonder YOU have no
    no wonder nobody/everyone/people
    not surprised he/she/they/your/YOU/nobody
    can/could not blame him/her/them/your
    do/did not blame him/her/them/your
    hardly blame him/her/them
    YOUR own FILL? fault/doing/making/stupidity
    BE all? your FILL? fault
    all your fault
    nobody/no to? fault/blame but yours/yourself/your
    fault but yours
    nobody BE fault but
    only have yourself to blame
    only yourself to blame
    nobody to blame but
    blame yourself $
    YOU only? have yourself
    brought this/it/that/all all? on/upon yourself
    did this to yourself
    YOU dug this/your/yourself
    dug this/your hole/grave
    made your FILL? bed
    lie in it
    had it coming
    coming to YOU
    YOU asked for it/this/that
    asking for it
    serves/serve YOU
    YOU reap
    what did/do YOU expect
    what were YOU thinking
    YOU got what YOU/was
    YOU FILL? got FILL? _? what
    YOU deserve it/this/that/everything/worse/nothing/each/every/all/what
    YOU FILL? deserved it/this/that/everything/worse/every/what
    YOU deserve to BE alone/miserable/dumped/fired/single/cheated/punished/bullied/hit/left/hurt/unhappy
    YOU deserve to lose/suffer/die/rot/burn/hurt/cry
    YOU deserve each other
    two deserve each other
    deserve it $
    deserves better than YOU
    YOU do not deserve a/your/him/her/them/kids/children/that/to/love/pity/sympathy/any/the/happiness/forgiveness
    YOU do not deserve
    karma
    YOU drove him/her/them/your
    YOU ruined/destroyed/wrecked your/a/his/her/their/everything/another
    ruin/destroy/wreck another
    YOU stole
    YOU chose him/her/this/to
    nobody/no one? forced/made/asked/told YOU
    who forced/made/asked YOU
    YOU must have done something
    provoke/provoked him
    he/she BE right to leave/dump/block/divorce/fire/cheat/hit
    he/she dodged
    dodged a bullet
    he/she can/could do so? much? better
    do so? much? better than YOU
    out of your league
    YOU trapped him
    YOU knew he/she BE married
    YOU lie/lied YOU cheat/cheated
    YOU cheat/cheated YOU lie/lied
    should have thought
    too late to cry
    should have used
    YOU killed`,
  accuse: `
    YOU FILL? FILL? only/never FILL? care/cared/think/thought about/of/for
    YOU FILL? only think/care of/about yourself
    me me me
    all about YOU
    everything/world BE/revolve/revolves _? _? YOU
    revolve/revolves around YOU
    YOU BE FILL? FILL? looking/begging/fishing for attention
    YOU BE/want FILL? FILL? attention
    YOU FILL? want attention/pity/sympathy/applause
    now YOU want/cry/expect/blame/come/complain
    and then? YOU wonder/cry/complain/whine
    YOU think with/that/YOU the/YOU
    YOU NASTY
    YOU nag/whine/moan/bitch/cry and/about/because
    attention seeking
    YOU never loved
    YOU BE never FILL? her/his friend
    how convenient
    if YOU BE not such/so
    maybe if YOU
    maybe try not
    maybe YOU BE FILL? FILL? BAD/NOUN/MILD
    YOU FILL? really? think YOU/the/that/anyone/anybody
    do YOU even/honestly/seriously/really
    did YOU even/honestly/seriously/really
    YOU can not even
    YOU play/played innocent
    i do not believe a/you
    believes/believe a word
    this BE fake/made
    twist everything
    once a cheater
    thinks with his
    an excuse for BE?
    using your _ as an excuse`,
  group: `
    GROUP SORT? BE FILL? FILL? FILL? BAD/NOUN/SUBHUMAN/JERK/MILD
    GROUP SORT? BE mentally ill
    SLUR SORT? BE
    i FILL? hate/despise/detest/loathe all? these? those? FILL? GROUP/SLUR
    can not stand FILL? GROUP/SLUR
    hate GROUP/SLUR
    GROUP SORT? should FILL? not? BE/die/go/burn/stay/never/have/raising/all
    GROUP SORT? should not
    GROUP SORT? do not belong/deserve
    GROUP SORT? can not BE? trusted
    GROUP SORT? make me sick
    GROUP SORT? always/only/never/ruin/ruined/destroy/steal
    too many GROUP/SLUR
    fucking GROUP/SLUR
    filthy/dirty/stupid/dumb/disgusting/lazy GROUP/SLUR
    BE a burden on
    BE too stupid/dumb/lazy/weak to
    race card
    white trash
    all GROUP BE
    disgrace to
    man hater
    belong in the kitchen
    weak people
    lazy people`,
} as const;
