import type { EvenementEtape } from '../../../reports/campagne/types.ts'
import type { LectureDirecte, PassageDirect } from './lire-direct.ts'

/** L'étape regardée : son écran est le dernier connu à ce moment. */
export interface EtapeRegardee {
  scenario: string
  passage: PassageDirect
  rang: number
  evenement: EvenementEtape
  ecran: EvenementEtape | null
}

function regarder(scenario: string, passage: PassageDirect, rang: number): EtapeRegardee | null {
  const evenement = passage.etapes[rang]?.evenement
  if (!evenement) return null
  const ecran = passage.etapes
    .slice(0, rang + 1)
    .flatMap(({ evenement: e }) => (e?.capture ? [e] : []))
    .at(-1)
  return { scenario, passage, rang, evenement, ecran: ecran ?? null }
}

/** Celle que l'on demande (`<passage>.<rang>`), sinon la dernière que la campagne a finie. */
export function choisirEtape(
  { scenarios }: LectureDirecte,
  demandee: string | null,
): EtapeRegardee | null {
  const passages = scenarios.flatMap(({ id, passages: siens }) =>
    siens.map((passage) => ({ id, passage })),
  )
  const [cle, rang] = demandee?.split('.') ?? []
  const vise = passages.find(({ passage }) => passage.cle === cle)
  if (vise) return regarder(vise.id, vise.passage, Number(rang))
  const derniers = passages.flatMap(({ id, passage }) =>
    passage.etapes.flatMap((_, i) => regarder(id, passage, i) ?? []),
  )
  return derniers.reduce<EtapeRegardee | null>(
    (tard, etape) =>
      tard === null ||
      (etape.evenement.statut !== 'sautee' && etape.evenement.date >= tard.evenement.date)
        ? etape
        : tard,
    null,
  )
}
