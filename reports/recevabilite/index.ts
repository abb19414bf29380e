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
  /** Chaque refus, nommé par sa règle ; vide quand elle est recevable. */
  refus: readonly Refus[]
}

/** Ce que l'on peut reprocher à une preuve prise : d'abord ce qu'il faut refaire, puis ce qui est définitif. */
const REFUS = {
  verdict,
  'un-seul-fichier': unSeulFichier,
  type,
  film,
  version,
  environnement,
  modele,
  'campagne-de-repetition': campagneDeRepetition,
  mutations,
  'logiciel-de-reference': logicielDeReference,
} as const satisfies Record<string, RegleRecevabilite>

const RESERVES = {
  'numero-provisoire': numeroProvisoire,
  'film-a-regarder': filmARegarder,
} as const satisfies Record<string, RegleRecevabilite>

/** La règle qui refuse, ou `absente` quand il n'y a rien à juger. */
export type IdRefus = keyof typeof REFUS | 'absente'

export interface Refus<R extends string = IdRefus> {
  regle: R
  raison: string
}

function appliquer<R extends string>(
  regles: Readonly<Record<R, RegleRecevabilite>>,
  faits: FaitsPreuve,
): Refus<R>[] {
  return (Object.entries(regles) as [R, RegleRecevabilite][]).flatMap(([regle, juger]) => {
    const raison = juger(faits)
    return raison === null ? [] : [{ regle, raison }]
  })
}

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
  const reserves = appliquer(RESERVES, faits).map(({ raison }) => raison)
  if (absence !== null) {
    const refus = [{ regle: 'absente', raison: absence }] as const
    return { recevable: false, motif: phrase([absence, ...reserves]), repetition: false, refus }
  }
  const refus = appliquer(REFUS, faits)
  const ailleurs = environnement(faits) !== null
  const repetition = ailleurs && verdict(faits) === null && film(faits) === null
  const raisons = refus.map(({ raison }) => raison)
  const morceaux = refus.length > 0 ? raisons : [pourquoiRecevable(faits)]
  return {
    recevable: refus.length === 0,
    motif: phrase([...morceaux, ...reserves]),
    repetition,
    refus,
  }
}
