import type { ReglePiece } from './types.ts'

const mo = (octets: number): string => `${(octets / 1024 / 1024).toFixed(1).replace('.', ',')} Mo`

/** Un type hors de la table, ou un fichier trop lourd, ne part pas (réglage `depot`). */
export const fichierAdmis: ReglePiece = {
  id: 'assemblage.fichier-admis',
  remede: () =>
    'Convertissez ou réduisez le fichier, ou ouvrez la table : « depot.extensions » et « depot.tailleMo » dans segur.config.ts.',
  source: 'convergence.md §5',
  juger({ fichier, nom, reglages }) {
    if (fichier === null) return 'son fichier n’est pas au manifeste de la campagne'
    if (nom === null) return `le type ${fichier.type} n’a pas d’extension de dépôt`
    if (fichier.taille <= reglages.tailleMax) return null
    return `${mo(fichier.taille)}, la limite est de ${mo(reglages.tailleMax)}`
  },
}
