import { anomalieXdm, type RegleXdm } from './types.ts'

/** L'archive s'ouvre sans logiciel de santé : INDEX.HTM et README.TXT à la racine. */
export const accompagnement: RegleXdm = ({ fichiers }) => {
  const presents = new Set([...fichiers.keys()].map((chemin) => chemin.toUpperCase()))
  return ['INDEX.HTM', 'README.TXT']
    .filter((nom) => !presents.has(nom))
    .map((nom) =>
      anomalieXdm('accompagnement', 'bloquante', {
        lieu: 'racine de l’archive',
        message: `${nom} manque.`,
        remede: `Ajouter ${nom} à la racine de l’archive.`,
      }),
    )
}
