import { Formatter } from '@cucumber/cucumber'

/** cucumber-js exige un formateur d'écran ; le nôtre se tait. */
export default class FormateurMuet extends Formatter {}
