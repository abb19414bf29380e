import { Status } from 'allure-js-commons'
import type { EvenementEtape } from '../campagne/types.ts'
import type { Etat } from '../modele/types.ts'

/** Non vérifiable est rouge ; une faute du banc est « broken », jamais un échec du logiciel (style.md §5). */
export const STATUTS: Record<Etat, Status> = {
  conforme: Status.PASSED,
  atteste: Status.PASSED,
  'non-conforme': Status.FAILED,
  'non-verifiable': Status.FAILED,
  'sans-objet': Status.SKIPPED,
  'a-fournir': Status.SKIPPED,
  'non-controlee': Status.SKIPPED,
  'faute-banc': Status.BROKEN,
  interrompu: Status.BROKEN,
}

export const STATUTS_ETAPE: Record<EvenementEtape['statut'], Status> = {
  passee: Status.PASSED,
  echouee: Status.FAILED,
  sautee: Status.SKIPPED,
  'non-verifiee': Status.FAILED,
}
