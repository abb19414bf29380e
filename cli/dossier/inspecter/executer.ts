import { chargerConfig } from '../../config/charger.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { EntreeVerbe } from '../../verbe.ts'
import { menagerMemoire } from '../assembler/menager-memoire.ts'
import { choisirCible } from './choisir-cible.ts'
import { effacer } from './effacer.ts'
import { inspecter } from './inspecter.ts'
import { rendreInspection } from './rendre.ts'
import { rendreEffacement } from './rendre-effacement.ts'

/** « segur dossier inspecter » : refuse ce qui ne doit pas sortir, avec le fichier et la place. */
export async function executer(
  { valeurs, sortie }: EntreeVerbe,
  [chemin, enTrop]: readonly string[],
): Promise<number> {
  if (enTrop !== undefined)
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'dossier', argument: enTrop })
  const option = (nom: string) => (typeof valeurs[nom] === 'string' ? valeurs[nom] : undefined)
  const fichier = option('config')
  const config = await chargerConfig(fichier === undefined ? {} : { fichier })
  const cible = await choisirCible(chemin, config.sortie)
  const ecrire = (valeur: object, lignes: readonly string[]) => {
    if (valeurs.json === true) sortie(JSON.stringify(valeur, null, 2))
    else for (const ligne of lignes) sortie(ligne)
  }
  const copie = option('effacer-metadonnees')
  if (copie !== undefined) {
    const efface = await effacer(cible, copie)
    ecrire(efface, rendreEffacement(efface, copie))
    return 0
  }
  const inspection = await menagerMemoire(() => inspecter(cible, config, option('derogations')))
  ecrire(inspection, rendreInspection(inspection))
  return inspection.trouvailles.length === 0 ? 0 : 1
}
