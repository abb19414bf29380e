import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type FichierLu, lireFichier } from '../lecture/lire-fichier.ts'
import { seulLivre } from './catalogue-livre.ts'

/** Les dossiers de référentiels : ceux qui contiennent au moins une révision `.yaml`. */
export function listerDossiers(dossier: string): readonly string[] {
  return readdirSync(dossier, { withFileTypes: true })
    .filter(
      (entree) => entree.isDirectory() && fichiersYaml(path.join(dossier, entree.name)).length > 0,
    )
    .map(({ name }) => name)
    .sort()
}

function fichiersYaml(dossier: string): readonly string[] {
  const livre = seulLivre(path.dirname(dossier))
  return readdirSync(dossier)
    .filter((nom) => nom.endsWith('.yaml') && !(livre && nom.startsWith('officiel-')))
    .sort()
}

/** Un nom de dossier de référentiel ; rien d'autre ne se lit, fût-ce « .. » écrit dans `herite_de`. */
const NOM_DE_DOSSIER = /^[a-z0-9-]+$/

/** Lit les révisions d'un dossier, nommées comme dans les messages ; aucune quand il n'existe pas. */
export function lireRevisions(dossier: string, nom: string): readonly FichierLu[] {
  const chemin = path.join(dossier, nom)
  if (!NOM_DE_DOSSIER.test(nom) || !existsSync(chemin)) return []
  return fichiersYaml(chemin).map((fichier) =>
    lireFichier(`${nom}/${fichier}`, readFileSync(path.join(chemin, fichier), 'utf8')),
  )
}
