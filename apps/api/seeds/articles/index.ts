import type { SeedArticle } from '../story';
import aBossWhoTakesTheCredit from './a-boss-who-takes-the-credit';
import aOneSidedFriendship from './a-one-sided-friendship';
import aTeenagerWhoHasStoppedTalking from './a-teenager-who-has-stopped-talking';
import apologisingSoThatItCounts from './apologising-so-that-it-counts';
import becomingAStepParent from './becoming-a-step-parent';
import beingBulliedAtWork from './being-bullied-at-work';
import caringForAnAgeingParent from './caring-for-an-ageing-parent';
import disagreeingAboutDiscipline from './disagreeing-about-discipline';
import endingARelationshipKindly from './ending-a-relationship-kindly';
import firstMonthsAndMixedSignals from './first-months-and-mixed-signals';
import isThisRelationshipControlling from './is-this-relationship-controlling';
import lendingMoneyToFamilyAndFriends from './lending-money-to-family-and-friends';
import livingWithInLaws from './living-with-in-laws';
import loveAtADistance from './love-at-a-distance';
import makingFriendsAfterThirty from './making-friends-after-thirty';
import oneWantsChildrenTheOtherDoesNot from './one-wants-children-the-other-does-not';
import onlineDatingFatigue from './online-dating-fatigue';
import sayingNoAtWork from './saying-no-at-work';
import settingABoundaryWithAParent from './setting-a-boundary-with-a-parent';
import splittingCostsWhenIncomesDiffer from './splitting-costs-when-incomes-differ';
import stayingAfterAnAffair from './staying-after-an-affair';
import theDebtYouAreHiding from './the-debt-you-are-hiding';
import theFirstNoOfAPeoplePleaser from './the-first-no-of-a-people-pleaser';
import theFirstYearOfGrief from './the-first-year-of-grief';
import theNoisyNeighbourInFiveSteps from './the-noisy-neighbour-in-five-steps';
import whatToSayToSomeoneWhoIsGrieving from './what-to-say-to-someone-who-is-grieving';
import whenAdultSiblingsFallOut from './when-adult-siblings-fall-out';
import whenYouHaveBeenGhosted from './when-you-have-been-ghosted';

/** The advice library, in alphabetical order of slug. */
export const articles: SeedArticle[] = [
  aBossWhoTakesTheCredit,
  aOneSidedFriendship,
  aTeenagerWhoHasStoppedTalking,
  apologisingSoThatItCounts,
  becomingAStepParent,
  beingBulliedAtWork,
  caringForAnAgeingParent,
  disagreeingAboutDiscipline,
  endingARelationshipKindly,
  firstMonthsAndMixedSignals,
  isThisRelationshipControlling,
  lendingMoneyToFamilyAndFriends,
  livingWithInLaws,
  loveAtADistance,
  makingFriendsAfterThirty,
  oneWantsChildrenTheOtherDoesNot,
  onlineDatingFatigue,
  sayingNoAtWork,
  settingABoundaryWithAParent,
  splittingCostsWhenIncomesDiffer,
  stayingAfterAnAffair,
  theDebtYouAreHiding,
  theFirstNoOfAPeoplePleaser,
  theFirstYearOfGrief,
  theNoisyNeighbourInFiveSteps,
  whatToSayToSomeoneWhoIsGrieving,
  whenAdultSiblingsFallOut,
  whenYouHaveBeenGhosted,
];
