import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chargerReferentiels } from '../chargement/charger.ts'
import { listerDossiers } from '../chargement/lister-revisions.ts'
import { CatalogueInvalide } from '../erreurs.ts'
import type { Referentiel } from '../types.ts'
import { ImportRefuse } from './import-refuse.ts'

/** Une révision prête à écrire : son chemin depuis le dossier du catalogue, son texte. */
export interface RevisionPrete {
  chemin: string
  texte: string
}

function copierCatalogue(dossier: string, copie: string): void {
  for (const nom of listerDossiers(dossier)) {
    mkdirSync(path.join(copie, nom), { recursive: true })
    for (const fichier of readdirSync(path.join(dossier, nom))) {
      if (!fichier.endsWith('.yaml')) continue
      copyFileSync(path.join(dossier, nom, fichier), path.join(copie, nom, fichier))
    }
  }
}

/**
 * Charge le catalogue tel qu'il serait avec ces révisions, dans une copie qui n'en survit pas. Lève
 * `ImportRefuse` avec tous les problèmes quand il ne serait pas valide.
 */
export function essayerCatalogue(
  dossier: string,
  revisions: readonly RevisionPrete[],
): readonly Referentiel[] {
  const copie = mkdtempSync(path.join(tmpdir(), 'segur-rem-'))
  try {
    copierCatalogue(dossier, copie)
    for (const { chemin, texte } of revisions) writeFileSync(path.join(copie, chemin), texte)
    return chargerReferentiels({ dossier: copie })
  } catch (erreur) {
    if (!(erreur instanceof CatalogueInvalide)) throw erreur
    throw new ImportRefuse(
      'catalogue',
      'L’import est abandonné, rien n’est écrit : le catalogue obtenu ne serait pas valide.',
      erreur.problemes.map((p) => `${p.fichier}:${p.ligne} ${p.champ} ${p.phrase}`),
    )
  } finally {
    rmSync(copie, { recursive: true, force: true })
  }
}
