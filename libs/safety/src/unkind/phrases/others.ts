/** What looks alike and is none: of somebody else, of oneself, and kind. */
export const OTHERS = {
  jerk: `
    ^ what FILL? FILL? JERK
    he/she/they BE FILL? FILL? FILL? BAD/NOUN/JERK
    YOUR KIN BE/LOOK FILL? FILL? like? FILL? BAD/NOUN/JERK
    YOUR KIN in law BE/LOOK FILL? FILL? BAD/NOUN/JERK
    fuck him/her/them/that/this/cancer
    fuck $
    go fuck himself/herself/themselves`,
  self: `
    i BE FILL? FILL? FILL? BAD/NOUN/JERK/MILD
    i felt/feel/look/looked like? FILL? BAD/NOUN/MILD
    my _ BE FILL? BAD/NOUN/JERK
    my ex
    called/calls/call/calling me/YOU
    tells/told me/YOU that? YOU? i?`,
  kind: `
    YOU BE not FILL? FILL? BAD/NOUN/JERK/MILD
    YOU BE not FILL? FILL? BAD/MILD? ROLE
    BE not your fault
    do not blame yourself
    i do not blame YOU
    can not blame YOU
    i BE so? FILL? sorry
    sorry YOU/that/to/for
    YOU deserve better/so/to BE? happy/happiness/love/someone/somebody/much
    YOU do/did not deserve
    nobody/no one? deserves
    YOU BE FILL? brave/strong/amazing/wonderful/loved/welcome/right/allowed
    YOU BE too hard on
    proud of YOU
    thank YOU
    BE there
    no shame in
    nothing to BE ashamed
    do not BE ashamed/afraid/hard
    i hope YOU find/feel/get/BE
    i hope it/things/this/that
    i wish YOU
    been there
    i think YOU
    i disagree
    people like us/YOU give/make
    no wonder YOU feel/do/are
    hard truth
    harsh truth
    hugs`,
} as const;
