import { montrer } from '../../montrer.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

/** Chaque fichier d’un lot est décrit par une fiche, feuille de style exceptée (dmp.md §12 [V]). */
export const fichierDecrit: RegleXdm = ({ fichiers, documents }) => {
  const decrits = new Set(documents.map(({ chemin }) => chemin))
  return [...fichiers.keys()]
    .filter(
      (chemin) =>
        /^IHE_XDM\/[^/]+\/[^/]+$/i.test(chemin) && !/(METADATA\.XML|\.XSLT?)$/i.test(chemin),
    )
    .filter((chemin) => !decrits.has(chemin))
    .map((chemin) =>
      anomalieXdm('fichier-decrit', 'avertissement', {
        lieu: montrer(chemin),
        message: 'Aucune fiche ne décrit ce fichier : un lecteur ne l’ouvrira pas.',
        remede: 'Le décrire, ou ne pas le joindre.',
      }),
    )
}
