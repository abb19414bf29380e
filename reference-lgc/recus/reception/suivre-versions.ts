import type { Noyau } from '../../serveur/dependances.ts'
import { type ChangementResultat, comparerResultats } from '../bio/comparer.ts'
import { resultatsDuDocument } from '../bio/depot.ts'
import type { Resultat } from '../bio/resultat.ts'
import { changerRecu } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { tracerRecu } from '../traces.ts'
import type { Placement } from './placer.ts'

interface Arrive {
  id: number
  auteur: string
  resultats: readonly Resultat[]
}

/** Marque les versions remplacées, et garde la trace de chaque résultat changé (BIO.07, BIO.08). */
export function suivreVersions(noyau: Noyau, arrive: Arrive, placement: Placement): void {
  for (const ancien of placement.remplaces) remplacer(noyau, ancien, arrive)
  if (placement.remplacePar) arriverApres(noyau, placement.remplacePar, arrive)
  if (placement.place === 'conflit')
    tracerRecu(noyau, arrive.id, {
      auteur: arrive.auteur,
      action: 'Conflit de version',
      detail:
        'Un autre document porte le même ensemble de versions et le même numéro, ou un autre patient.',
    })
}

function remplacer(noyau: Noyau, ancien: DocumentRecu, { id, auteur, resultats }: Arrive): void {
  const { base, mutations } = noyau
  const avant = resultatsDuDocument(base, ancien.id)
  const lus = comparerResultats(avant, resultats)
  const changements = mutations.choisir('recu-ancienne-valeur-perdue', lus, () => sansAvant(lus))
  const remplacant = mutations.choisir<number | null>('recu-remplace-reste-courant', id, () => null)
  changerRecu(base, ancien.id, { remplace_par: remplacant })
  tracerRecu(noyau, ancien.id, {
    auteur,
    action: 'Remplacé',
    detail: `Par la version reçue sous le n° ${id}.`,
    changements,
  })
  tracerRecu(noyau, id, {
    auteur,
    action: 'Remplace une version antérieure',
    detail: `Celle reçue sous le n° ${ancien.id}.`,
    changements,
  })
}

const sansAvant = (changements: readonly ChangementResultat[]): ChangementResultat[] =>
  changements.map((c) => ({ ...c, avant: null }))

/** Une version ancienne arrivée après la récente : gardée pour l'histoire, jamais courante. */
function arriverApres(noyau: Noyau, recent: DocumentRecu, { id, auteur, resultats }: Arrive): void {
  changerRecu(noyau.base, id, { remplace_par: recent.id })
  tracerRecu(noyau, id, {
    auteur,
    action: 'Arrivé après sa version plus récente',
    detail: `La version courante est celle reçue sous le n° ${recent.id}.`,
    changements: comparerResultats(resultats, resultatsDuDocument(noyau.base, recent.id)),
  })
}
