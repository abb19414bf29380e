import { constants, copyFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ecrireAtomique, ecrireParRenommage } from '../campagne/ecrire-atomique.ts'
import { empreinteOctets } from '../campagne/empreinte.ts'
import { traduireErreur } from '../campagne/erreurs.ts'
import { listerScenarios } from '../modele/lister.ts'
import { resumer } from '../modele/resumer.ts'
import type { CampagneLue, PreuveLue, ScenarioLu } from '../modele/types.ts'
import { cheminPreuve } from './chemin-preuve.ts'
import { composerPdf } from './composer-pdf.ts'

interface Place {
  sha256: string
  taille: number
}

/** Octet pour octet ; un clone là où le système de fichiers sait faire, jamais un lien que l'on modifierait. */
function copier(source: string, cible: string): void {
  ecrireParRenommage(cible, (temporaire) => {
    copyFileSync(source, temporaire, constants.COPYFILE_FICLONE)
  })
}

async function composerEtEcrire(
  lue: CampagneLue,
  preuve: PreuveLue,
  cible: string,
): Promise<Place> {
  const { campagne } = lue
  const octets = await composerPdf(lue.dossier, {
    preuve: preuve.preuve,
    description: preuve.description,
    ecrans: preuve.composition.genre === 'ecrans' ? preuve.composition.ecrans : [],
    produit: campagne.produit,
    version: preuve.versionLgc ?? campagne.versionLgc,
    editeur: campagne.editeur.denomination,
    environnement: preuve.environnement ?? 'simule',
    date: preuve.date ?? campagne.debut,
  })
  ecrireAtomique(cible, octets)
  return { sha256: empreinteOctets(octets), taille: octets.length }
}

async function ecrire(lue: CampagneLue, preuve: PreuveLue, cible: string): Promise<Place | null> {
  const { composition } = preuve
  if (composition.genre === 'absente') return null
  mkdirSync(path.dirname(cible), { recursive: true })
  if (composition.genre === 'ecrans') return composerEtEcrire(lue, preuve, cible)
  const { fichier } = composition
  copier(path.join(lue.dossier, fichier.chemin), cible)
  return { sha256: fichier.sha256, taille: fichier.taille }
}

/** Une preuve que l'on ne sait pas écrire est dite, et n'arrête pas les autres. */
function refuser(preuve: PreuveLue, erreur: unknown): PreuveLue {
  const raison = erreur instanceof Error ? erreur.message : String(erreur)
  return {
    ...preuve,
    presence: 'manquante',
    recevable: false,
    repetition: false,
    motif: `Le fichier de la preuve n’a pas pu être composé : ${raison}`,
  }
}

async function placer(
  lue: CampagneLue,
  scenario: ScenarioLu,
  preuve: PreuveLue,
): Promise<PreuveLue> {
  if (preuve.typeMime === null) return preuve
  const ids = { ...preuve, chapitre: scenario.exigence.chapitre }
  const fichier = cheminPreuve(ids, preuve.typeMime)
  try {
    const place = await ecrire(lue, preuve, path.join(lue.dossier, fichier))
    return place === null ? preuve : { ...preuve, ...place, fichier }
  } catch (erreur) {
    const { genre } = traduireErreur(erreur, fichier)
    // Le disque qui lâche arrête tout ; une image abîmée ne touche que sa preuve.
    if (genre === 'disque-plein' || genre === 'non-inscriptible') throw erreur
    return refuser(preuve, erreur)
  }
}

/** Refait `dossier/` : un fichier par numéro de preuve. Rend la campagne avec chemins et empreintes. */
export async function placerPreuves(lue: CampagneLue): Promise<CampagneLue> {
  rmSync(path.join(lue.dossier, 'dossier'), { recursive: true, force: true })
  const placees = new Map<PreuveLue, PreuveLue>()
  for (const scenario of listerScenarios(lue)) {
    for (const preuve of scenario.preuves) placees.set(preuve, await placer(lue, scenario, preuve))
  }
  const chapitres = lue.chapitres.map(({ chapitre, exigences }) => ({
    chapitre,
    exigences: exigences.map((exigence) => ({
      ...exigence,
      scenarios: exigence.scenarios.map((scenario) => ({
        ...scenario,
        preuves: scenario.preuves.map((preuve) => placees.get(preuve) ?? preuve),
      })),
    })),
  }))
  const { inconnus, campagne } = lue
  const { mutations } = campagne
  return { ...lue, chapitres, resume: resumer(lue.dossier, { chapitres, inconnus, mutations }) }
}
