import type { Exigence, Preuve, Scenario } from '../../rem/index.ts'
import type { Execution } from '../campagne/executions.ts'
import type { Campagne, Verdict } from '../campagne/types.ts'
import { jugerRecevabilite } from '../recevabilite/index.ts'
import { composer, prisesDe, typeCompose } from './composer-preuve.ts'
import type { Composition, Etat, Presence, PreuveLue } from './types.ts'

interface Contexte {
  campagne: Campagne
  exigence: Exigence
  scenario: Scenario
  executions: readonly Execution[]
  etat: Etat
  verdict: Verdict | null
}

function presenceDe(composition: Composition, { etat, exigence, executions }: Contexte): Presence {
  if (composition.genre !== 'absente') return 'prise'
  if (etat === 'sans-objet' || exigence.nature === 'preconisation') return 'non-due'
  return executions.length > 0 && etat !== 'a-fournir' ? 'manquante' : 'a-fournir'
}

/** Rapproche ce que le catalogue demande de ce que la campagne a pris. */
export function lirePreuve(demandee: Preuve, contexte: Contexte): PreuveLue {
  const { campagne, exigence, scenario, executions, verdict } = contexte
  const prises = prisesDe(demandee, executions)
  const composition = composer(demandee, prises)
  const presence = presenceDe(composition, contexte)
  const derniere = prises.at(-1) ?? null
  // Prise en plusieurs lieux, elle vaut ce que vaut le moins réel.
  const environnement =
    prises.find((prise) => prise.environnement === 'simule')?.environnement ??
    derniere?.environnement ??
    null
  const typeMime = typeCompose(composition)
  const recevabilite = jugerRecevabilite({
    cible: campagne.cible,
    mutations: campagne.mutations,
    campagneDeRepetition: campagne.repetition,
    versionCandidate: campagne.versionLgc,
    presence,
    verdict,
    provisoire: exigence.provisoire,
    demandee,
    environnement,
    versionLgc: derniere?.versionLgc ?? null,
    typeMime,
    fichiersRemis: composition.genre === 'fichier' ? composition.remis : 0,
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
    date: derniere?.date ?? null,
    auteur: derniere?.auteur ?? null,
    versionLgc: derniere?.versionLgc ?? null,
    typeMime,
    taille: null,
  }
}
