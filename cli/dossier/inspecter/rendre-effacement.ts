import type { DossierEfface } from '../../../reports/index.ts'
import { cheminLisible } from '../../chemins.ts'
import { accorder } from '../../valider/accorder.ts'

/** Ce que la copie sans métadonnées a fait, à l’écran. */
export function rendreEffacement(
  { fichiers, changes, laisses }: DossierEfface,
  sortie: string,
): readonly string[] {
  const raisons = new Map<string, string[]>()
  for (const { fichier, raison } of laisses)
    raisons.set(raison, [...(raisons.get(raison) ?? []), fichier])
  return [
    ...[...raisons].map(
      ([raison, noms]) =>
        `! Copiés tels quels, ${raison} (${noms.length}) : ${noms.slice(0, 5).join(', ')}`,
    ),
    `${accorder(fichiers, 'fichier copié', 'fichiers copiés')} dans ${cheminLisible(sortie)}, ${accorder(changes.length, 'débarrassé', 'débarrassés')} de métadonnées`,
  ]
}
