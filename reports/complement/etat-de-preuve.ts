import { existsSync } from 'node:fs'
import path from 'node:path'
import { lireManifeste } from '../manifeste/verifier.ts'
import { listerScenarios } from '../modele/lister.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { EtatDePreuve } from './types.ts'

/** Le fichier que la campagne a rangé sous ce numéro, ou sous celui d'avant l'import officiel. */
function fichierDe(
  { dossier, campagne, referentiel }: CampagneLue,
  numero: string,
): { chemin: string; sha256: string } | null {
  const suivi = campagne.rem.revision !== referentiel.revision
  const officiel = (range: string | null): string | null =>
    suivi && range !== null && Object.hasOwn(referentiel.alias, range)
      ? (referentiel.alias[range] ?? range)
      : range
  try {
    const range = lireManifeste(dossier).fichiers.find(
      ({ chemin, preuve }) => chemin.startsWith('dossier/') && officiel(preuve) === numero,
    )
    return range && existsSync(path.join(dossier, range.chemin)) ? range : null
  } catch {
    return null
  }
}

/** Où en est une preuve dans une campagne ; nul quand son scénario n'est pas au périmètre. */
export function etatDePreuve(lue: CampagneLue, numero: string): EtatDePreuve | null {
  const scenario = listerScenarios(lue).find(({ preuves }) =>
    preuves.some(({ preuve }) => preuve === numero),
  )
  const preuve = scenario?.preuves.find((p) => p.preuve === numero)
  if (!scenario || !preuve) return null
  const fichier = fichierDe(lue, numero)
  return {
    campagne: path.basename(path.resolve(lue.dossier)),
    date: preuve.date ?? lue.campagne.debut,
    versionLgc: preuve.versionLgc ?? lue.campagne.versionLgc,
    verdict: scenario.verdict,
    environnement: preuve.environnement,
    fichier: fichier?.chemin ?? null,
    sha256: fichier?.sha256 ?? null,
    recevable: preuve.recevable,
    motif: preuve.motif,
    manques: scenario.constats
      .filter(({ conforme }) => !conforme)
      .map(({ id, attendu, observe }) => ({ id, attendu, observe })),
  }
}
