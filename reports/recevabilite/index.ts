import { LIEUX } from '../libelles.ts'
import { absente } from './absente.ts'
import { campagneDeRepetition } from './campagne-de-repetition.ts'
import { environnement } from './environnement.ts'
import type { FaitsPreuve, RegleRecevabilite } from './faits.ts'
import { film } from './film.ts'
import { filmARegarder } from './film-a-regarder.ts'
import { logicielDeReference } from './logiciel-de-reference.ts'
import { modele } from './modele.ts'
import { mutations } from './mutations.ts'
import { numeroProvisoire } from './numero-provisoire.ts'
import { type } from './type.ts'
import { unSeulFichier } from './un-seul-fichier.ts'
import { verdict } from './verdict.ts'
import { version } from './version.ts'

export interface Recevabilite {
  recevable: boolean
  /** Une phrase : tous les refus, ou pourquoi elle est recevable et sous quelle réserve. */
  motif: string
  /** Bonne en tout, sauf le lieu où elle a été prise. */
  repetition: boolean
}

/** Ce que l'on peut reprocher à une preuve prise : d'abord ce qu'il faut refaire, puis ce qui est définitif. */
const REFUS: readonly RegleRecevabilite[] = [
  verdict,
  unSeulFichier,
  type,
  film,
  version,
  environnement,
  modele,
  campagneDeRepetition,
  mutations,
  logicielDeReference,
]

const RESERVES: readonly RegleRecevabilite[] = [numeroProvisoire, filmARegarder]

const appliquer = (regles: readonly RegleRecevabilite[], faits: FaitsPreuve): string[] =>
  regles.flatMap((regle) => regle(faits) ?? [])

function phrase(morceaux: readonly string[]): string {
  const texte = morceaux.join(' ; ')
  return `${texte.charAt(0).toUpperCase()}${texte.slice(1)}.`
}

function pourquoiRecevable({ environnement: pris, demandee }: FaitsPreuve): string {
  if (pris === null || demandee.environnementExige === 'indifferent') {
    return 'recevable, aucun environnement particulier n’est exigé'
  }
  return `recevable, prise sur ${LIEUX[pris]} comme exigé`
}

/** Dit si une preuve peut être déposée, et pourquoi ; ne dit rien du verdict ni du lieu, qui restent à part. */
export function jugerRecevabilite(faits: FaitsPreuve): Recevabilite {
  const absence = absente(faits)
  const reserves = appliquer(RESERVES, faits)
  if (absence !== null) {
    return { recevable: false, motif: phrase([absence, ...reserves]), repetition: false }
  }
  const refus = appliquer(REFUS, faits)
  const ailleurs = environnement(faits) !== null
  const repetition = ailleurs && verdict(faits) === null && film(faits) === null
  const morceaux = refus.length > 0 ? refus : [pourquoiRecevable(faits)]
  return { recevable: refus.length === 0, motif: phrase([...morceaux, ...reserves]), repetition }
}
