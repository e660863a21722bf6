import type { SeedStory } from '../story';
import anonymousSurvey from './anonymous-survey';
import batteryAtFourPerCent from './battery-at-four-per-cent';
import correctedAndReturned from './corrected-and-returned';
import correctingTheMachine from './correcting-the-machine';
import doctorNobody from './doctor-nobody';
import elevenNights from './eleven-nights';
import fatherByTheBook from './father-by-the-book';
import flowersFromMyBrother from './flowers-from-my-brother';
import fortyEurosAMonth from './forty-euros-a-month';
import fortyStepsAcross from './forty-steps-across';
import fortyThreeVoiceNotes from './forty-three-voice-notes';
import ghostedAfterEightMonths from './ghosted-after-eight-months';
import greenDotUnderTheClock from './green-dot-under-the-clock';
import messagesByMachine from './messages-by-machine';
import mistranslateForMyMother from './mistranslate-for-my-mother';
import myMotherSmackedHer from './my-mother-smacked-her';
import paperThinWall from './paper-thin-wall';
import partOfTheDrink from './part-of-the-drink';
import promisedOnMyBehalf from './promised-on-my-behalf';
import theNurseryMoney from './the-nursery-money';
import thirdPew from './third-pew';
import thirdRowAisleSeat from './third-row-aisle-seat';
import threeJarsLeft from './three-jars-left';
import twoNewShirts from './two-new-shirts';
import violinsAtNoon from './violins-at-noon';

/** The letters of the seed community, by file name; each is loaded at its own time. */
export const stories: SeedStory[] = [
  anonymousSurvey,
  batteryAtFourPerCent,
  correctedAndReturned,
  correctingTheMachine,
  doctorNobody,
  elevenNights,
  fatherByTheBook,
  flowersFromMyBrother,
  fortyEurosAMonth,
  fortyStepsAcross,
  fortyThreeVoiceNotes,
  ghostedAfterEightMonths,
  greenDotUnderTheClock,
  messagesByMachine,
  mistranslateForMyMother,
  myMotherSmackedHer,
  paperThinWall,
  partOfTheDrink,
  promisedOnMyBehalf,
  theNurseryMoney,
  thirdPew,
  thirdRowAisleSeat,
  threeJarsLeft,
  twoNewShirts,
  violinsAtNoon,
];
