import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { importerJeu } from '../../schemas/cda/officiel/importer-jeu.ts'
import { DOSSIERS_OFFICIELS, type Manifeste } from '../../schemas/cda/officiel/jeu.ts'
import { trouverDossier } from '../../schemas/cda/officiel/trouver-dossier.ts'
import { ErreurPreparation } from '../../schemas/schematron/preparer/sources.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDeLecture } from '../valider/raison-de-lecture.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { nommerImport } from './nommer.ts'
import { rendreJeu } from './rendre.ts'
import { suivreImport } from './suivre-import.ts'

/** Ce que les essais remplacent : le dossier des jeux et l'heure. */
export interface PosteSchemas {
  dossier: string
  maintenant: () => Date
}

function exigerDossier(dossier: string): void {
  const refuser = (raison: string) => {
    throw new ErreurSegur('SEGUR-SCH-001', { dossier, raison })
  }
  if (!existsSync(dossier)) refuser('rien n’existe à ce chemin')
  if (statSync(dossier).isDirectory()) return
  refuser(
    /\.zip$/i.test(dossier)
      ? 'c’est une archive, décompressez-la d’abord'
      : 'ce n’est pas un dossier',
  )
}

/** Prépare un dossier officiel sous ce nom. Lève SEGUR-SCH-001 quand ce n'est pas le bon. */
export async function preparerDossier(
  dossier: string,
  { nom, version }: { nom: string; version: string },
  poste: PosteSchemas,
): Promise<Manifeste> {
  exigerDossier(dossier)
  const officiel = trouverDossier(dossier)
  if (officiel === null) {
    const raison = `aucun dossier « ${DOSSIERS_OFFICIELS[1]} » n’y est, ni dans ses sous-dossiers`
    throw new ErreurSegur('SEGUR-SCH-001', { dossier, raison })
  }
  const suivi = suivreImport()
  try {
    return await importerJeu({
      officiel,
      nom,
      version,
      destination: path.join(poste.dossier, nom),
      date: poste.maintenant().toISOString(),
      suivre: suivi.dire,
    })
  } catch (erreur) {
    const attendue = erreur instanceof ErreurPreparation
    const systeme = erreur instanceof Error && 'code' in erreur
    if (!attendue && !systeme) throw erreur
    const raison = attendue ? erreur.message : raisonDeLecture(erreur)
    throw new ErreurSegur('SEGUR-SCH-001', { dossier, raison }, { cause: erreur })
  } finally {
    suivi.effacer()
  }
}

/** « segur schemas importer » : prépare le dossier officiel de l'utilisateur et dit ce qu'il contient. */
export async function importer(
  { valeurs, sortie }: EntreeVerbe,
  arguments_: readonly string[],
  poste: PosteSchemas,
): Promise<number> {
  const [dossier, enTrop] = arguments_
  if (enTrop !== undefined)
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'schemas', argument: enTrop })
  if (dossier === undefined) {
    const raison = 'il manque le dossier : « segur schemas importer <dossier> »'
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'schemas', option: 'importer', raison })
  }
  const texte = (valeur: unknown) => (typeof valeur === 'string' ? valeur : undefined)
  const identite = nommerImport(dossier, {
    nom: texte(valeurs.nom),
    version: texte(valeurs.version),
  })
  const manifeste = await preparerDossier(dossier, identite, poste)
  if (valeurs.json === true) {
    const { sources, references, ...reste } = manifeste
    sortie(JSON.stringify({ schema: 1, ...reste, fichiers: sources.length }, null, 2))
  } else {
    sortie('Import fait.')
    for (const ligne of rendreJeu(
      { manifeste, etat: 'identiques' },
      { complet: valeurs.detail === true },
    )) {
      sortie(ligne)
    }
  }
  return 0
}
