import { z } from 'zod'
import { VALEURS_TENTEES } from '../donnees/verrous.ts'
import { INS_INCONNUE } from '../services/flux.ts'

const matricule = z.looseObject({ numero: z.string(), cle: z.string() })

/** Une personne de la base d'INSi simulé, telle que son état la donne. */
const identite = z.looseObject({
  nomNaissance: z.string(),
  prenoms: z.string(),
  dateNaissance: z.string(),
  matricule,
  historique: z.array(matricule).default([]),
  nirUlterieur: matricule.nullish(),
  ouvrantDroit: z.looseObject({ numero: z.string() }).nullish(),
})
export type IdentiteDeBase = z.output<typeof identite>

const etat = z.looseObject({ identites: z.array(identite) })

/** Les identités de la base, entières : elles reviennent au service sous un autre nom. */
export const lireBase = (brut: unknown): readonly IdentiteDeBase[] => etat.parse(brut).identites

/** Un matricule et le mois de naissance qu'il porte. */
export interface MatriculeConnu {
  numero: string
  /** Date de naissance de son porteur, quand elle est du calendrier. */
  dateNaissance: string | null
}

/** Ceux que les scénarios écrivent sans que personne les porte : ils doivent être neufs, eux aussi. */
const SANS_PORTEUR = [INS_INCONNUE.matricule, VALEURS_TENTEES.matriculeIns].map((m) =>
  m.slice(0, 13),
)

/** Tous les matricules qu'une base et les scénarios emploient. */
export function matriculesConnus(base: readonly IdentiteDeBase[]): readonly MatriculeConnu[] {
  const propres = base.flatMap(({ matricule: m, historique, nirUlterieur, dateNaissance }) =>
    [m, ...historique, nirUlterieur ?? []]
      .flat()
      .map(({ numero }) => ({ numero, dateNaissance: dateNaissance as string | null })),
  )
  const autres = base
    .flatMap(({ ouvrantDroit }) => ouvrantDroit?.numero ?? [])
    .concat(SANS_PORTEUR)
    .map((numero) => ({ numero, dateNaissance: null }))
  const vus = new Map<string, MatriculeConnu>()
  for (const connu of [...propres, ...autres])
    if (!vus.has(connu.numero)) vus.set(connu.numero, connu)
  return [...vus.values()]
}
