/** A word that a site may want a person to look at. A star at its end stands for any ending. */
export interface CrudeWord {
  word: string;
  /** BCP 47, for those who edit the list; a text is compared with every word, because people mix languages. */
  language: string;
}

/**
 * The list a site begins with. Only what is hardly ever said in passing: "shit happens", "damn" and "hell" are in letters
 * of people who need help, and names of parts of the body are in letters about health. Where a longer word that harms
 * nobody begins alike, forms are written out instead of a star.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `fuck fucks fucked fucker* fuckin fucking fuckhead* fuckwit* fuckface fucktard* clusterfuck* motherfuck* cunt cunts
    cunty cocksuck* cumslut* cumdump* twat twats wanker* bellend* shithead* shitface* bullshitter* dickhead* asshole*
    arsehole* dumbass* jackass* bitchass* whore whores slut sluts slutty skank skanks skanky faggot* fag fags nigger*
    nigga niggas kike kikes spic spics chink chinks gook gooks wetback* raghead* towelhead* tranny trannies
    retard retards retarded dyke dykes bastard bastards prick pricks pussies blowjob* gangbang* bukkake
    jizz creampie* milf milfs deepthroat* rimjob* handjob* stfu gtfo`,
  de: `fick ficken fickt ficker* gefickt verfickt* fotze* hure huren hurensohn* hurensöhne nutte nutten schlampe schlampen
    arschloch* arschlöcher wichser* wichsen missgeburt* spast spasti spasten schwuchtel* kanake* kanacke* neger
    hackfresse drecksau dreckskerl scheisskerl* mistkerl* fresse pisser arschgeige* arschficker*`,
  es: `puta putas puto putos hijoputa* hijueputa* gilipollas mierda mierdas coño coños cabrón cabrones cabrona pendejo*
    pendeja* culero* chinga chingar chingada chingado* chingate verga maricón maricones marica maricas zorra zorras
    mamón mamona polla pollas follar fóllate malparido* malparida* carajo joder jódete`,
};

export const CRUDE_WORDS: readonly CrudeWord[] = Object.entries(BY_LANGUAGE).flatMap(([language, words]) =>
  words.split(/\s+/).map((word) => ({ word, language })),
);
