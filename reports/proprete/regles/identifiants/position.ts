import type { RegleFait } from '../../types.ts'

/** L’endroit où une image a été prise. */
export const position: RegleFait = {
  id: 'garde.position',
  sorte: 'identifiant',
  titre: 'position géographique d’une image',
  pourquoi: 'Elle dit où, à quelques mètres près, la photographie a été prise.',
  remede:
    'Retirez les métadonnées de la pièce d’origine, « segur dossier inspecter <pièce> --effacer-metadonnees <sortie> », puis refaites la preuve.',
  source: 'convergence.md §6 n° 18 [V], EXIF 2.32 §4.6.6 [V]',
  juger: (fait) => (fait.genre === 'position' ? `position ${fait.quoi}` : null),
}
