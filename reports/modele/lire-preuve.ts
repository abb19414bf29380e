import { dispensee, type Exigence, type Preuve, type Scenario } from '../../rem/index.ts'
import type { Execution } from '../campagne/executions.ts'
import type { Campagne, SansObjet, Verdict } from '../campagne/types.ts'
import { jugerRecevabilite } from '../recevabilite/index.ts'
import { composer, prisesDe, typeCompose } from './composer-preuve.ts'
import type { Composition, Etat, Presence, PreuveLue } from './types.ts'

interface Contexte {
  campagne: Campagne
  exigence: Exigence
  scenario: Scenario
  sansObjet: SansObjet | null
  executions: readonly Execution[]
  etat: Etat
  verdict: Verdict | null
  /** Toutes les preuves que le scénario a prises : l'une peut en dispenser une autre. */
  prises: ReadonlySet<string>
}

/** Pourquoi une preuve absente n'est pas demandée, ou `null` quand elle l'est. */
function dispense(demandee: Preuve, contexte: Contexte): string | null {
  const { etat, exigence, sansObjet, prises } = contexte
  if (etat === 'sans-objet') return sansObjet?.phrase ?? 'Le scénario est sans objet.'
  if (exigence.nature === 'preconisation') return 'Une préconisation n’est pas contrôlée.'
  if (!dispensee(demandee, prises)) return null
  const autre = demandee.equivalentes.find((id) => prises.has(id))
  return autre === undefined ? demandee.motifPresence : `La preuve ${autre} la remplace.`
}

function presenceDe(
  composition: Composition,
  { etat, executions }: Contexte,
  nonDue: string | null,
): Presence {
  if (composition.genre !== 'absente') return 'prise'
  if (nonDue !== null) return 'non-due'
  return executions.length > 0 && etat !== 'a-fournir' ? 'manquante' : 'a-fournir'
}

/** Rapproche ce que le catalogue demande de ce que la campagne a pris. */
export function lirePreuve(demandee: Preuve, contexte: Contexte): PreuveLue {
  const { campagne, exigence, scenario, executions, verdict } = contexte
  const prises = prisesDe(demandee, executions)
  const composition = composer(demandee, prises)
  const nonDue = dispense(demandee, contexte)
  const presence = presenceDe(composition, contexte, nonDue)
  const derniere = prises.at(-1) ?? null
  // Prise en plusieurs lieux, elle vaut ce que vaut le moins réel.
  const environnement =
    prises.find((prise) => prise.environnement === 'simule')?.environnement ??
    derniere?.environnement ??
    null
  const typeMime = typeCompose(composition)
  const modele = prises.some((prise) => prise.modele === true)
  // Filmée plusieurs fois, elle vaut ce que vaut le film le moins bon.
  const films = prises.flatMap((prise) => prise.film ?? [])
  const film = films.find(({ empechement }) => empechement) ?? films.at(-1) ?? null
  const recevabilite = jugerRecevabilite({
    cible: campagne.cible,
    mutations: campagne.mutations,
    campagneDeRepetition: campagne.repetition,
    versionCandidate: campagne.versionLgc,
    presence,
    nonDue,
    verdict,
    provisoire: exigence.provisoire,
    demandee,
    environnement,
    versionLgc: derniere?.versionLgc ?? null,
    typeMime,
    fichiersRemis: composition.genre === 'fichier' ? composition.remis : 0,
    modele,
    film,
  })
  return {
    rem: campagne.rem.code,
    exigence: exigence.id,
    scenario: scenario.id,
    preuve: demandee.id,
    description: demandee.description,
    type: demandee.type,
    fichier: null,
    sha256: null,
    environnement,
    environnementExige: demandee.environnementExige,
    ...recevabilite,
    catalogue: demandee,
    composition,
    presence,
    modele,
    film,
    date: derniere?.date ?? null,
    auteur: derniere?.auteur ?? null,
    commentaire: derniere?.commentaire ?? null,
    versionLgc: derniere?.versionLgc ?? null,
    typeMime,
    taille: null,
  }
}
